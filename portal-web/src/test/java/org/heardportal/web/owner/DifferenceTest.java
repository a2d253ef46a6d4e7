package org.heardportal.web.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heardportal.web.owner.Difference.Line;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final String TEN = lines(1, 10);

    @Test
    void textsThatSayTheSameHaveNone() {
        assertThat(Difference.between(TEN, TEN)).isEmpty();
        assertThat(Difference.between("", "")).isEmpty();
        assertThat(Difference.between("a\n", "a")).as("the end of the last line").isEmpty();
    }

    @Test
    void aChangedLineGoesOutAndComesInWithItsWordsMarked() {
        assertThat(shown("We come on Monday", "We come on Tuesday")).containsExactly("OUT We come on [Monday]", "IN We come on [Tuesday]");
    }

    @Test
    void aLineThatComesOrGoesStandsOnce() {
        assertThat(shown("a\nb", "a\nnew\nb")).containsExactly("SAME a", "IN [new]", "SAME b");
        assertThat(shown("a\nold\nb", "a\nb")).containsExactly("SAME a", "OUT [old]", "SAME b");
    }

    @Test
    void twoLinesAroundAChangeStayInSightAndTheRestIsAGap() {
        assertThat(shown(TEN, TEN.replace("line 5\n", ""))).containsExactly("GAP ", "SAME line 3", "SAME line 4", "OUT [line 5]", "SAME line 6", "SAME line 7", "GAP ");
    }

    @Test
    void whatWouldMarkWordsIsNoPartOfATextThatHasIt() {
        assertThat(shown("\ue000a\ue001 b", "\ue001a c")).containsExactly("OUT a [b]", "IN a [c]");
    }

    private static List<String> shown(String before, String after) {
        return Difference.between(before, after).stream().map(DifferenceTest::shown).toList();
    }

    private static String shown(Line line) {
        return line.kind() + " " + line.pieces().stream().map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words()).collect(Collectors.joining());
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> "line " + number + "\n").collect(Collectors.joining());
    }
}
