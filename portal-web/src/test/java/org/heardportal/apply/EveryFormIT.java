package org.heardportal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.heardportal.content.Language;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.portal.Answer;
import org.heardportal.portal.AskingResident;
import org.heardportal.portal.Form;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.SampleContent;
import org.heardportal.portal.WithPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form is walked over HTTP: each question is shown, refused where it is left empty, and answered; each choice that leads another way is taken once. */
@WithPortal
class EveryFormIT {

    private final RunningPortal portal;

    EveryFormIT(RunningPortal portal) {
        this.portal = portal;
    }

    static Stream<FormDefinition> forms() {
        return SampleContent.library().forms(Language.ENGLISH).stream();
    }

    /** A choice of a question with choices. */
    record Turn(Question question, String choice) {
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionIsAskedOnSomeWayAndEveryWayEndsWithAReceipt(FormDefinition form) {
        Set<String> asked = new TreeSet<>();
        for (Turn turn : turns(form)) {
            AskingResident resident = AskingResident.begins(portal.visitor(), form.service()).choosing(turn.question().key(), turn.choice());
            while (!resident.path().endsWith("/check")) {
                asked.add(key(resident.path()));
                resident.step();
            }
            Answer sent = resident.send();
            assertThat(sent.status()).as(turn.question().key() + " " + turn.choice()).isEqualTo(302);
            assertThat(sent.header("Location").orElseThrow()).as(turn.question().key() + " " + turn.choice()).matches("(http://[^/]*)?/requests/R[0-9A-Z]{10}/receipt");
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(form.questions().stream().map(Question::key).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionHasItsWordsAsTheOneHeadingAndSaysWhatIsMissing(FormDefinition form) {
        AskingResident resident = AskingResident.begins(portal.visitor(), form.service());
        while (!resident.path().endsWith("/check")) {
            Question question = form.question(key(resident.path())).orElseThrow();
            Document page = resident.visitor().get(resident.path()).page();
            assertThat(page.select("h1").eachText()).containsExactly(question.isRequired() ? question.words() : question.words() + " (optional)");
            assertThat(page.select("main a[href$=/later], main a[href$=/clear], main a.govuk-back-link")).hasSize(3);
            if (question.isRequired()) {
                assertEmptyIsRefused(resident, question);
            }
            resident.step();
        }
    }

    private static void assertEmptyIsRefused(AskingResident resident, Question question) {
        Form empty = resident.question();
        for (String name : empty.names()) {
            empty = name.startsWith("answer") ? empty.with(name, "") : empty;
        }
        Document refused = resident.visitor().submit(empty).page();
        assertThat(refused.title()).as(question.key()).startsWith("Error: ");
        List<String> told = refused.select(".govuk-error-summary__list a").eachText();
        assertThat(told).as(question.key()).isNotEmpty().noneMatch(text -> text.contains("???"));
        assertThat(refused.select(".govuk-error-message").text()).as(question.key()).contains(told.getFirst());
        refused.select(".govuk-error-summary__list a").eachAttr("href").forEach(place -> {
            assertThat(refused.getElementById(place.substring(1))).as(question.key() + " " + place).isNotNull();
            assertThat(refused.getElementById(place.substring(1)).tagName()).as(question.key() + " " + place).isIn("input", "textarea");
        });
    }

    /** Each choice once, that of every question with choices; the way to the question itself is the one that leads there. */
    private static Deque<Turn> turns(FormDefinition form) {
        Deque<Turn> turns = new ArrayDeque<>();
        form.questions().stream().filter(question -> question.shownWhen().isEmpty())
                .forEach(question -> question.choiceKeys().forEach(choice -> turns.add(new Turn(question, choice))));
        return turns;
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
