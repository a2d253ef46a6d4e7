package org.heardportal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.heardportal.account.Role;
import org.heardportal.content.Language;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.portal.Answer;
import org.heardportal.portal.AskingResident;
import org.heardportal.portal.Form;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.SampleContent;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every hostile text is typed into every control of every question that is answered in words. It is shown again as it was typed, on the page of the
 * question, among the answers to be checked and to whoever works on the request, and is taken at its word nowhere.
 */
@WithPortal
class DraftHostileInputIT {

    private static final Set<Question.Kind> IN_WORDS = Set.of(Question.Kind.TEXT, Question.Kind.LONG_TEXT, Question.Kind.EMAIL, Question.Kind.PHONE, Question.Kind.ADDRESS);

    private final RunningPortal portal;
    private final List<Visitor> advisers;
    private Judge judge;

    DraftHostileInputIT(RunningPortal portal) {
        this.portal = portal;
        advisers = portal.people().stream().filter(person -> person.roles().contains(Role.ADVISER)).map(person -> portal.visitor().signIn(person)).toList();
    }

    @BeforeEach
    void begin() {
        judge = Judge.of(portal);
    }

    @AfterEach
    void nothingHasFailedAndNobodyIsLocked() {
        judge.assertNothingFailed();
    }

    static Stream<FormDefinition> forms() {
        return SampleContent.library().forms(Language.ENGLISH).stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionThatIsAnsweredInWords(FormDefinition form) {
        Set<String> attacked = new LinkedHashSet<>();
        for (HostileText hostile : HostileText.values()) {
            AskingResident resident = AskingResident.begins(portal.visitor(), form.service());
            Set<String> taken = new LinkedHashSet<>();
            goOn(resident, form, hostile, taken, attacked);
            if (form.question("keep-in-touch").isPresent()) {
                byPhoneInstead(resident, form, hostile, taken, attacked);
            }
            send(form.service() + " with " + hostile, resident, taken);
        }
        judge.assertNothingWrong();
        assertThat(attacked).containsExactlyInAnyOrderElementsOf(form.questions().stream().filter(DraftHostileInputIT::isInWords).map(Question::key).toList());
    }

    /** Answers until all is answered, with the hostile text wherever it is taken. */
    private void goOn(AskingResident resident, FormDefinition form, HostileText hostile, Set<String> taken, Set<String> attacked) {
        while (!resident.path().endsWith("/check")) {
            Question question = form.question(resident.path().substring(resident.path().lastIndexOf('/') + 1)).orElseThrow();
            if (isInWords(question)) {
                attacked.add(question.key());
                attack(resident, question, hostile, taken);
            } else {
                resident.step();
            }
        }
    }

    /** The question for a phone number is on another way than that for an e-mail address, which is forgotten then. */
    private void byPhoneInstead(AskingResident resident, FormDefinition form, HostileText hostile, Set<String> taken, Set<String> attacked) {
        Answer check = resident.visitor().get(resident.path());
        judge.judge(check.asked().getPath(), check);
        assertShown("the check of " + form.service() + " with " + hostile, check, taken);
        taken.removeIf(text -> text.endsWith("@example.org"));
        resident.goTo("keep-in-touch").choosing("keep-in-touch", "phone").step();
        goOn(resident, form, hostile, taken, attacked);
    }

    private void attack(AskingResident resident, Question question, HostileText hostile, Set<String> taken) {
        Form good = resident.filledIn();
        Map<String, String> accepted = new LinkedHashMap<>();
        for (String control : resident.question().names().stream().filter(name -> name.startsWith("answer")).toList()) {
            for (String text : question.kind() == Question.Kind.EMAIL ? List.of(hostile.text(), hostile.text() + "@example.org") : List.of(hostile.text())) {
                String what = question.key() + ", " + control + "=" + hostile;
                Answer answer = resident.visitor().submit(good.with(control, text));
                judge.judge(what, answer);
                if (answer.status() == 200) {
                    assertKept(what, answer, control, text);
                } else if (answer.status() == 302) {
                    Answer again = resident.visitor().get(resident.path());
                    judge.judge(what + ", shown again", again);
                    accepted.put(control, text);
                }
            }
        }
        Form all = good;
        for (Map.Entry<String, String> one : accepted.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        resident.step(all);
        taken.addAll(accepted.values());
    }

    private void send(String what, AskingResident resident, Set<String> taken) {
        Answer check = resident.visitor().get(resident.path());
        judge.judge(what + ", check", check);
        assertShown(what + ", check", check, taken);
        Answer sent = resident.send();
        judge.judge(what + ", sent", sent);
        String receipt = sent.pathLedTo();
        judge.judge(what + ", receipt", resident.visitor().get(receipt));
        String request = receipt.replace("/receipt", "");
        judge.judge(what + ", the resident's page", resident.visitor().get(request));
        Answer file = advisers.stream().map(adviser -> adviser.get("/staff" + request)).filter(answer -> answer.status() == 200).findFirst().orElseThrow();
        judge.judge(what + ", the staff page", file);
        assertShown(what + ", the staff page", file, taken);
    }

    private static void assertKept(String what, Answer refused, String control, String text) {
        String kept = refused.formWith("[name=" + control + "]").fields().stream().filter(field -> field.name().equals(control)).findFirst().orElseThrow().value();
        assertThat(seen(kept)).as(what).isEqualTo(seen(text));
    }

    private static void assertShown(String what, Answer page, Set<String> taken) {
        String shown = seen(page.page().select("main").text());
        for (String text : taken) {
            assertThat(shown).as(what).containsIgnoringCase(seen(text));
        }
    }

    private static boolean isInWords(Question question) {
        return IN_WORDS.contains(question.kind());
    }

    /** What somebody sees of a text: without spaces and other signs that nobody sees. */
    private static String seen(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Z}\\p{C}]+", "");
    }
}
