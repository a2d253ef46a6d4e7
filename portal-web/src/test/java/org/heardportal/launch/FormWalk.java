package org.heardportal.launch;

import java.util.List;
import java.util.stream.Stream;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.Visitor;
import org.jsoup.nodes.Element;

/** Asks for a service through the real form, page by page, up to the page that sends it. */
final class FormWalk {

    private static final String START = "/apply/report-a-pothole";
    private static final int MOST_PAGES = 40;

    /** What is chosen where there are several: an e-mail address is left, nothing else is told. */
    private static final List<String> CHOICES = List.of("email", "no");

    private final Visitor visitor;
    private final String marker;

    /**
     * @param marker lower-case letters and digits that nothing else in the database has
     */
    FormWalk(Visitor visitor, String marker) {
        this.visitor = visitor;
        this.marker = marker;
    }

    /** The form of the page that shows all answers, ready to be sent. */
    Form toTheLastPage() {
        Answer page = landed(visitor.submit(visitor.get(START).formWith("#send")));
        for (int i = 0; i < MOST_PAGES; i++) {
            if (page.asked().getPath().endsWith("/check")) {
                return page.formWith("[name=digest]");
            }
            page = landed(visitor.submit(filledIn(page.formWith("[name^=answer]"))));
        }
        throw new AssertionError("the form does not come to its end");
    }

    /** The page to which an answer leads. */
    private Answer landed(Answer answer) {
        return visitor.get(answer.pathLedTo());
    }

    private Form filledIn(Form form) {
        Form filled = form;
        for (Element text : form.element().select("textarea, input[type=text]:not([inputmode=numeric])")) {
            filled = filled.with(text.attr("name"), "By lamp post " + marker);
        }
        for (Element email : form.element().select("input[type=email]")) {
            filled = filled.with(email.attr("name"), marker + "@example.org");
        }
        for (String name : form.element().select("input[type=radio]").stream().map(radio -> radio.attr("name")).distinct().toList()) {
            List<String> values = form.element().select("input[type=radio]").stream().filter(radio -> radio.attr("name").equals(name)).map(radio -> radio.attr("value")).toList();
            filled = filled.with(name, Stream.concat(CHOICES.stream().filter(values::contains), values.stream()).findFirst().orElseThrow());
        }
        return filled;
    }
}
