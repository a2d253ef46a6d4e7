package org.heardportal.web.resident.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.RichText;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.Checker.Choice;
import org.heardportal.content.guidance.Checker.Outcome;
import org.heardportal.content.guidance.Checker.Question;
import org.heardportal.content.guidance.Practical;
import org.heardportal.content.service.Cost;
import org.junit.jupiter.api.Test;

class CheckerWalkTest {

    private final Question food = new Question("food", "Food?", "", List.of(new Choice("yes", "Yes", "green"), new Choice("no", "No", "glass")));
    private final Question glass = new Question("glass", "Glass?", "", List.of(new Choice("yes", "Yes", "green"), new Choice("no", "No", "grey")));
    private final Outcome green = new Outcome("green", "Green", RichText.EMPTY, List.of());
    private final Outcome grey = new Outcome("grey", "Grey", RichText.EMPTY, List.of());
    private final Checker bins = new Checker("bins", Language.ENGLISH, "Bins", "", List.of(), List.of(), List.of(), List.of(), RichText.EMPTY, List.of(food, glass),
            List.of(green, grey), new Practical(RichText.EMPTY, List.of(), new Cost("", List.of()), "", List.of(), List.of(), List.of()), "", "", LocalDate.EPOCH);

    @Test
    void withoutAnswersTheFirstQuestionIsAsked() {
        assertThat(walk(Map.of())).isEqualTo(new CheckerWalk(List.of(), Optional.of(food), Optional.empty()));
    }

    @Test
    void anAnswerLeadsOnAndTheLastOneEndsIt() {
        assertThat(walk(Map.of("food", "no")).open()).contains(glass);
        CheckerWalk end = walk(Map.of("food", "no", "glass", "no"));
        assertThat(end.open()).isEmpty();
        assertThat(end.outcome()).contains(grey);
        assertThat(end.given()).extracting(given -> given.question().key()).containsExactly("food", "glass");
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsLetBe() {
        CheckerWalk end = walk(Map.of("food", "yes", "glass", "no"));
        assertThat(end.outcome()).contains(green);
        assertThat(end.given()).hasSize(1);
    }

    @Test
    void anUnknownAnswerIsAskedAgain() {
        assertThat(walk(Map.of("food", "perhaps", "glass", "no")).open()).contains(food);
    }

    private CheckerWalk walk(Map<String, String> answers) {
        return CheckerWalk.through(bins, key -> answers.getOrDefault(key, ""));
    }
}
