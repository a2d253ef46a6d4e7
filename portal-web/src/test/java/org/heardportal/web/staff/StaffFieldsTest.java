package org.heardportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.heardportal.casework.StaffStep;
import org.heardportal.casework.StepRefused.Problem;
import org.heardportal.web.faces.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffFieldsTest {

    private static final Set<StaffStep> WORDED = Set.of(StaffStep.ASK, StaffStep.ANSWER, StaffStep.CLOSE, StaffStep.MOVE_DUE, StaffStep.NOTE);

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemIsToldInWords(Problem problem) {
        for (StaffStep step : WORDED) {
            assertThat(Words.in(Locale.ENGLISH, StaffFields.words(step, problem))).doesNotContain("???");
        }
    }

    @Test
    void aProblemOfWordsIsToldAtTheWordsOfItsStep() {
        assertThat(StaffFields.of(StaffStep.MOVE_DUE, Problem.WORDS_MISSING)).isEqualTo("move-due-words");
        assertThat(StaffFields.of(StaffStep.CLOSE, Problem.NO_SUCH_REFERENCE)).isEqualTo("close-duplicate");
    }

    @Test
    void aDateIsReadAsPeopleTypeIt() {
        assertThat(TypedDate.of("4", "march", "2027")).contains(LocalDate.of(2027, 3, 4));
        assertThat(TypedDate.of("30", "2", "2027")).isEmpty();
        assertThat(TypedDate.of("", "", "")).isEmpty();
    }
}
