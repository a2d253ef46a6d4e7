package org.heardportal.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every answer: checked again it is the same answer, so that a page may be sent back unchanged. */
class CanonicalAnswerLawsTest {

    @Property(tries = 5000)
    void anAnswerCheckedAgainIsTheSameAnswer(@ForAll("questions") Question question, @ForAll("fragments") List<List<String>> typed) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < question.parts().size(); i++) {
            values.put(question.parts().get(i), String.join("", typed.get(i)));
        }
        Checked checked = question.check(Typed.ofParts(values), Questions.TODAY);
        if (checked instanceof Checked.Accepted accepted) {
            assertThat(question.check(question.typed(accepted.answer()), Questions.TODAY)).isEqualTo(accepted);
            assertThat(accepted.answer().text()).doesNotContain("\u0000", "\r").isEqualTo(accepted.answer().text().strip().isEmpty() ? "" : accepted.answer().text());
        }
    }

    @Property(tries = 1000)
    void anyTextThatIsKeptIsKeptForGood(@ForAll String typed) {
        for (Question question : List.of(Questions.TEXT, Questions.LONG_TEXT, Questions.EMAIL)) {
            if (question.check(Typed.of(typed), Questions.TODAY) instanceof Checked.Accepted accepted) {
                assertThat(question.check(question.typed(accepted.answer()), Questions.TODAY)).isEqualTo(accepted);
            }
        }
    }

    @Property(tries = 1000)
    void everyDateThatExistsIsItsOwnAnswer(@ForAll("dates") LocalDate date) {
        Answer answer = new Answer(date.toString());
        assertThat(Questions.ANY_DATE.check(Questions.ANY_DATE.typed(answer), Questions.TODAY)).isEqualTo(new Checked.Accepted(answer));
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(Questions.OF_EVERY_KIND);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(LocalDate.of(1000, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    /** For each of up to four parts, pieces of what people and machines type. */
    @Provide
    Arbitrary<List<List<String>>> fragments() {
        Arbitrary<String> pieces = Arbitraries.of("yes", "road", "grey", "green", "12", "11", "2026", "nov", "ann", "@", "example.org", ".", "0191 498 0110", "+44", "(0)", "7700 900123",
                "ZZ99 3VZ", "zz993vz", "High Street", ", ", " ", "  ", "\t", "\n", "\r\n", "\u0085", "\u2028", "\u00A0", "\u200B", "\u200D", "\uFEFF", "\u0301", "\u0307", "e", "İ", "Å", "ﬁ",
                "٢", "😀", "你", "ש", "\u0000", "\uD83D", "'", "<", "-", "—");
        return pieces.list().ofMaxSize(5).list().ofSize(4);
    }
}
