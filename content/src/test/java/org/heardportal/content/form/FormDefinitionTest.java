package org.heardportal.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which questions are asked. */
class FormDefinitionTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.from(Path.of("src", "main", "resources", "content"));

    private final FormDefinition form = new FormDefinition("tell-us", Language.ENGLISH, "tell-us", "Tell us", List.of(
            new YesOrNoQuestion(asked("tag")),
            new SeveralOfQuestion(asked("colours", new Condition("tag", List.of("yes"))), List.of(new Choice("red", "Red"), new Choice("blue", "Blue"), new Choice("green", "Green"))),
            new TextQuestion(asked("why", new Condition("colours", List.of("red", "blue"))), 100),
            new TextQuestion(asked("both", new Condition("tag", List.of("yes")), new Condition("colours", List.of("green"))), 100),
            new PhoneQuestion(asked("phone"))));

    @Test
    void withoutAnswersOnlyQuestionsWithoutConditionAreAsked() {
        assertThat(path(Map.of())).containsExactly("tag", "phone");
    }

    @Test
    void oneOfTheAnswersIsEnoughForACondition() {
        assertThat(path(Map.of("tag", new Answer("yes")))).containsExactly("tag", "colours", "phone");
        assertThat(path(Map.of("tag", new Answer("yes"), "colours", new Answer("red")))).containsExactly("tag", "colours", "why", "phone");
        assertThat(path(Map.of("tag", new Answer("yes"), "colours", new Answer("blue\ngreen")))).containsExactly("tag", "colours", "why", "both", "phone");
    }

    @Test
    void allConditionsMustHold() {
        assertThat(path(Map.of("tag", new Answer("yes"), "colours", new Answer("green")))).containsExactly("tag", "colours", "both", "phone");
    }

    @Test
    void anAnswerThatIsNoLongerAskedForCountsForNothing() {
        assertThat(path(Map.of("tag", new Answer("no"), "colours", new Answer("red\ngreen")))).containsExactly("tag", "phone");
    }

    @Test
    void answersToOtherQuestionsArePassedOver() {
        assertThat(path(Map.of("no-such-question", new Answer("yes"), "phone", Answer.NONE))).containsExactly("tag", "phone");
        assertThat(form.question("why")).isPresent();
        assertThat(form.question("no-such-question")).isEmpty();
    }

    static Stream<FormDefinition> formsOfTheSampleCouncil() {
        return LIBRARY.forms(Language.ENGLISH).stream();
    }

    @ParameterizedTest
    @MethodSource("formsOfTheSampleCouncil")
    void everyQuestionOfTheSampleCouncilIsReachedAndEveryBranchLeadsRound(FormDefinition sample) {
        Set<String> reached = new HashSet<>();
        Set<String> passedBy = new HashSet<>();
        for (Map<String, Answer> answers : branches(sample)) {
            List<String> asked = sample.questionsFor(answers).stream().map(Question::key).toList();
            reached.addAll(asked);
            sample.questions().stream().map(Question::key).filter(key -> !asked.contains(key)).forEach(passedBy::add);
        }
        assertThat(sample.questions()).extracting(Question::key).allSatisfy(key -> assertThat(reached).contains(key));
        assertThat(passedBy).containsExactlyInAnyOrderElementsOf(
                sample.questions().stream().filter(question -> !question.shownWhen().isEmpty()).map(Question::key).toList());
    }

    @ParameterizedTest
    @MethodSource("formsOfTheSampleCouncil")
    void nobodyMustTypeAnythingPersonalButWhereTheServiceNeedsIt(FormDefinition sample) {
        assertThat(sample.questions()).filteredOn(question -> question.kind() == Question.Kind.EMAIL).allSatisfy(question ->
                assertThat(!question.isRequired() || !question.shownWhen().isEmpty()).as(question.key()).isTrue());
    }

    /** Every combination of answers to questions on which others hang: each choice alone, and none. */
    private static List<Map<String, Answer>> branches(FormDefinition form) {
        List<Map<String, Answer>> branches = List.of(Map.of());
        for (Question question : form.questions()) {
            if (form.questions().stream().flatMap(other -> other.shownWhen().stream()).anyMatch(condition -> condition.question().equals(question.key()))) {
                List<Map<String, Answer>> longer = new ArrayList<>(branches);
                for (Map<String, Answer> branch : branches) {
                    for (String choice : question.choiceKeys()) {
                        Map<String, Answer> further = new HashMap<>(branch);
                        further.put(question.key(), new Answer(choice));
                        longer.add(further);
                    }
                }
                branches = longer;
            }
        }
        return branches;
    }

    private List<String> path(Map<String, Answer> answers) {
        return form.questionsFor(answers).stream().map(Question::key).toList();
    }

    private static Asked asked(String key, Condition... conditions) {
        return new Asked(key, "What?", "", Need.REQUIRED, DataClass.CASE, List.of(conditions));
    }
}
