package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heardportal.casework.StepRefused.Problem;

class StepWordsTest {

    @Property
    void whatIsKeptIsFitToBeKeptAndDoingItAgainChangesNothing(@ForAll String typed) {
        String words = StepWords.optional(typed);
        assertThat(words).doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\n]]");
        assertThat(StepWords.optional(words)).isEqualTo(words);
    }

    @Example
    void fiveThousandCharactersAreEnoughHoweverManyBytesTheyTake() {
        String most = "\uD83D\uDE00".repeat(StepWords.LONGEST);
        assertThat(StepWords.needed(most)).isEqualTo(most);
        assertThatThrownBy(() -> StepWords.optional(most + "x")).isInstanceOfSatisfying(StepRefused.class, refused ->
                assertThat(refused.problem()).isEqualTo(Problem.WORDS_TOO_LONG));
        assertThatThrownBy(() -> StepWords.needed(" \t\0\r\n")).isInstanceOfSatisfying(StepRefused.class, refused ->
                assertThat(refused.problem()).isEqualTo(Problem.WORDS_MISSING));
        assertThat(StepWords.optional(" one\r\ntwo\tthree ")).isEqualTo("one\ntwo three");
    }
}
