package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Press;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layer 1: the Nu HTML checker finds no error in what the portal sends. */
@WithPortal
class HtmlIT {

    /** What the component library writes into every table for staff; assistive technology passes over it (axe finds nothing there). */
    private static final String CELLS_OF_THE_LIBRARY = "The “role” attribute must not be used on a “td” element";

    static Stream<PageState> statesAndInstances() {
        return Stream.concat(PageStates.all().stream(), PageStates.instances());
    }

    @ParameterizedTest
    @MethodSource("statesAndInstances")
    void theNuCheckerFindsNoError(PageState state, RunningPortal portal) throws Exception {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        var findings = checker.validate(new ByteArrayInputStream(answer(state, portal).body()));
        assertThat(findings.lines().filter(line -> line.contains("error"))
                .filter(line -> state.forResidents() || !line.contains(CELLS_OF_THE_LIBRARY)).toList()).as(state.name()).isEmpty();
    }

    private static Answer answer(PageState state, RunningPortal portal) {
        var opening = state.in(portal);
        Visitor visitor = state.audience().role().map(opening.portal()::signedInAs).orElseGet(opening.portal()::visitor).with(opening.cookies());
        Answer page = visitor.get(opening.path());
        if (state.arrival() == PageState.Arrival.FORM_SENT_EMPTY) {
            page = landed(visitor, visitor.submit(page.forms().stream().filter(form -> form.method().equals("POST")).findFirst().orElseThrow()));
        }
        for (Press press : opening.presses()) {
            press.meanwhile().accept(opening.portal());
            page = landed(visitor, press.on(page, visitor));
        }
        assertThat(page.page().select(opening.shown())).as(state + " was prepared in vain: " + page.page().select("main").text()).isNotEmpty();
        return page;
    }

    /** The page to which an answer leads: a question that may be passed over is passed over by an empty form. */
    private static Answer landed(Visitor visitor, Answer answer) {
        return answer.header("Location").isEmpty() ? answer : visitor.get(answer.pathLedTo());
    }
}
