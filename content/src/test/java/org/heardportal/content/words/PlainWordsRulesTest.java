package org.heardportal.content.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.words.Remark.Kind;
import org.junit.jupiter.api.Test;

class PlainWordsRulesTest {

    private final PlainWords plain = PlainWords.without(List.of("Disabled facilities grant", "Council Tax"));

    @Test
    void sentencesAreReadOutOfMarkdown() {
        assertThat(PlainWords.sentencesOf("# Bins\n\nPut it out. [Look](/x) here.\n\n- one\n- two")).containsExactly("Bins", "Put it out.", "Look here.", "one", "two");
        assertThat(PlainWords.sentencesOf("This goes\non. It ends.")).containsExactly("This goes on.", "It ends.");
        assertThat(PlainWords.sentencesOf("**Do not** put `it` _out_.")).containsExactly("Do not put it out.");
    }

    @Test
    void hardWordsHaveAHigherGradeThanEasyOnes() {
        assertThat(plain.gradeOf("The cat sat on the mat.")).isCloseTo(-1.45, within(0.01));
        assertThat(plain.gradeOf("Applications necessitate comprehensive documentation demonstrating eligibility.")).isGreaterThan(20);
        assertThat(Stream.of("bin", "make", "table", "needed", "filled", "boxes", "asked", "council").map(Sentences::syllables))
                .containsExactly(1L, 1L, 2L, 2L, 1L, 2L, 1L, 2L);
    }

    @Test
    void headingsAndListEntriesDoNotFlatterTheGrade() {
        String hard = "Applications necessitate comprehensive documentation demonstrating eligibility.";
        assertThat(plain.gradeOf("# Bin\n\n" + hard + "\n\n- one\n- two")).isEqualTo(plain.gradeOf(hard));
        assertThat(plain.gradeOf("- one\n- two")).isZero();
    }

    @Test
    void namesAndTermsAreNotCountedInAnyCase() {
        assertThat(plain.gradeOf("Ask us for a disabled facilities grant now.")).isEqualTo(plain.gradeOf("Ask us for a now."));
        assertThat(PlainWords.without(List.of()).gradeOf("Ask us for a disabled facilities grant now.")).isGreaterThan(plain.gradeOf("Ask us for a now."));
    }

    @Test
    void ofTwoTermsThatBeginAlikeTheLongerIsTheOneThatIsNotCounted() {
        assertThat(PlainWords.without(List.of("Council", "Council Tax Support")).gradeOf("Ask for Council Tax Support now.")).isEqualTo(plain.gradeOf("Ask for now."));
    }

    @Test
    void aTextJustAboveTheGradeIsRemarkedOnAndOneJustBelowIsNot() {
        String above = "Table ".repeat(7) + "bin ".repeat(4) + "bin.";
        String below = "Table ".repeat(6) + "bin ".repeat(5) + "bin.";
        assertThat(plain.gradeOf(above)).isBetween(PlainWords.HIGHEST_GRADE, PlainWords.HIGHEST_GRADE + 1);
        assertThat(plain.gradeOf(below)).isBetween(PlainWords.HIGHEST_GRADE - 1, PlainWords.HIGHEST_GRADE);
        assertThat(plain.remarksOn(above)).extracting(Remark::kind).containsExactly(Kind.HARD_TO_READ);
        assertThat(plain.remarksOn(below)).isEmpty();
    }

    @Test
    void aSentenceMayHaveTwentyFiveWordsAndNoMore() {
        String longest = "bin ".repeat(PlainWords.LONGEST_SENTENCE - 1) + "bin.";
        assertThat(plain.remarksOn("Look: " + "\n\n" + longest)).isEmpty();
        assertThat(plain.remarksOn("A " + longest)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.LONG_SENTENCE);
            assertThat(remark.figure()).isEqualTo(26);
        });
    }

    @Test
    void jargonIsFoundWithAPlainerWord() {
        assertThat(plain.remarksOn("Call us Prior to the day. Use the bin.")).containsExactly(new Remark(Kind.JARGON, "Prior to", 0, "before"));
        assertThat(plain.remarksOn("A priority tool.")).isEmpty();
    }

    @Test
    void thePassiveIsFoundWhereItSaysWhoLast() {
        assertThat(plain.remarksOn("Your bin is emptied by our crew.")).extracting(Remark::kind).containsExactly(Kind.PASSIVE);
        assertThat(plain.remarksOn("Our desk is closed. We come by bike.")).isEmpty();
    }

    @Test
    void aHardTextIsRemarkedOnFirst() {
        List<Remark> remarks = plain.remarksOn("Applications necessitate comprehensive documentation prior to adjudication.");
        assertThat(remarks.getFirst().kind()).isEqualTo(Kind.HARD_TO_READ);
        assertThat(remarks.getFirst().figure()).isGreaterThan(PlainWords.HIGHEST_GRADE);
    }
}
