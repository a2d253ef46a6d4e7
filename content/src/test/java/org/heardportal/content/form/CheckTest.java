package org.heardportal.content.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.form.Questions.TODAY;
import static org.heardportal.content.form.Questions.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of question makes of what people type. */
class CheckTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", value = {
        "'  A  grey   cat ' ⇒ = A grey cat",
        "'one\r\ntwo' ⇒ = one two",
        "'Cafe\u0301' ⇒ = Café",
        "'\u200Bhidden\uFEFF' ⇒ = hidden",
        "'😀 مرحبا 你好 Ŵŷ' ⇒ = 😀 مرحبا 你好 Ŵŷ",
        "'<script>alert(1)' ⇒ = <script>alert(1)",
        "'12345678901234567890' ⇒ = 12345678901234567890",
        "'123456789012345678901' ⇒ too-long",
        "'😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' ⇒ = 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "'a\u001Bb' ⇒ characters",
        "'' ⇒ missing",
        "' \u00A0\u200B\u200D\r\n' ⇒ missing"})
    void aTextIsOneLineWithoutTheAccidentsOfTyping(String typed, String outcome) {
        assertThat(outcome(Questions.TEXT, Typed.of(typed))).isEqualTo(outcome);
    }

    @Test
    void aLongTextKeepsItsLines() {
        assertThat(outcome(Questions.LONG_TEXT, Typed.of("\r\n one\r\n\r\n- two\u2028three \n"))).isEqualTo("= one||- two|three");
        assertThat(outcome(Questions.LONG_TEXT, Typed.of("x".repeat(2000)))).startsWith("= xxx");
        assertThat(Questions.LONG_TEXT.check(Typed.of("x".repeat(2001)), TODAY)).isEqualTo(Checked.refused(
                new AnswerProblem(AnswerProblem.Reason.TOO_LONG, "", Map.of("longest", "2000", "length", "2001"))));
        assertThat(outcome(Questions.LONG_TEXT, Typed.of("half a sign \uD83D"))).isEqualTo("characters");
    }

    @ParameterizedTest
    @CsvSource({
        "22, 11, 2026, = 2026-11-22",
        "1, 11, 2026, = 2026-11-01",
        "' 05 ', ' 11', ' 2026 ', = 2026-11-05",
        "2, nov, 2026, = 2026-11-02",
        "2, November, 2026, = 2026-11-02",
        "2, Tachwedd, 2026, = 2026-11-02",
        "٢, ١١, ٢٠٢٦, = 2026-11-02",
        "31, 11, 2026, no-such-date",
        "29, 2, 2026, no-such-date",
        "22, 13, 2026, no-such-date",
        "0, 11, 2026, no-such-date",
        "22, Brumaire, 2026, no-such-date",
        "-1, 11, 2026, no-such-date",
        "two, 11, 2026, no-such-date",
        "22, 11, 26, year:year",
        "22, 11, 02026, year:year",
        "22, 11, 0026, year:year",
        "'', 11, 2026, day:missing",
        "22, '', '', month:missing year:missing",
        "'', '', '', missing",
        "23, 11, 2026, too-late",
        "23, 10, 2026, = 2026-10-23",
        "22, 10, 2026, too-early"})
    void aDateExistsAndIsWithinItsLimits(String day, String month, String year, String outcome) {
        assertThat(outcome(Questions.DATE, Typed.ofParts(Map.of("day", day, "month", month, "year", year)))).isEqualTo(outcome);
    }

    @Test
    void theProblemOfALimitNamesTheLimit() {
        assertThat(Questions.DATE.check(Typed.ofParts(Map.of("day", "1", "month", "1", "year", "2026")), TODAY)).isEqualTo(Checked.refused(
                new AnswerProblem(AnswerProblem.Reason.TOO_EARLY, "", Map.of("earliest", "2026-10-23"))));
        assertThat(Questions.DATE.check(Typed.ofParts(Map.of("day", "1", "month", "1", "year", "2027")), TODAY)).isEqualTo(Checked.refused(
                new AnswerProblem(AnswerProblem.Reason.TOO_LATE, "", Map.of("latest", "2026-11-22"))));
        assertThat(outcome(Questions.ANY_DATE, Typed.ofParts(Map.of("day", "29", "month", "feb", "year", "1904")))).isEqualTo("= 1904-02-29");
    }

    @Test
    void aShortMonthMayHaveFourLetters() {
        assertThat(outcome(Questions.ANY_DATE, Typed.ofParts(Map.of("day", "7", "month", "Sept", "year", "2026")))).isEqualTo("= 2026-09-07");
        assertThat(outcome(Questions.ANY_DATE, Typed.ofParts(Map.of("day", "7", "month", "sep", "year", "2026")))).isEqualTo("= 2026-09-07");
    }

    @ParameterizedTest
    @CsvSource({"yes, = yes", "no, = no", "YES, no-such-choice", "maybe, no-such-choice", "'', missing", "😀, no-such-choice"})
    void yesOrNoIsOneOfThem(String typed, String outcome) {
        assertThat(outcome(Questions.YES_OR_NO, Typed.of(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"road, = road", "path, = path", "A road, no-such-choice", "road;path, no-such-choice", "road;road, = road", ";road, = road", "'', missing"})
    void oneOfIsOne(String typed, String outcome) {
        assertThat(outcome(Questions.ONE_OF, Typed.of(typed.split(";")))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"grey, = grey", "brown;grey, = grey|brown", "green;green, = green", "green;pink, no-such-choice", ";green, = green", "'', missing"})
    void severalOfHasTheOrderOfTheForm(String typed, String outcome) {
        assertThat(outcome(Questions.SEVERAL_OF, Typed.of(typed.split(";")))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", value = {
        "12 High Street / / Tynewick / zz993vz ⇒ = 12 High Street||Tynewick|ZZ99 3VZ",
        "12 High Street / Upper floor / Tynewick /  zz99 3 vz ⇒ = 12 High Street|Upper floor|Tynewick|ZZ99 3VZ",
        "12 High Street / / / ⇒ = 12 High Street|||",
        "12 High Street / / Tynewick / ZZ99 OVZ ⇒ = 12 High Street||Tynewick|ZZ99 0VZ",
        "12 High Street, zz99 3vz / / / ⇒ = 12 High Street|||ZZ99 3VZ",
        "12 High Street / / Tynewick ZZ993VZ / ⇒ = 12 High Street||Tynewick|ZZ99 3VZ",
        "12 High Street / / Tynewick / Tynewick ⇒ postcode:no-postcode",
        "12 High Street / / Tynewick / 12345 ⇒ postcode:no-postcode",
        " / / Tynewick / ZZ99 3VZ ⇒ line-1:missing",
        " / / Tynewick / 12345 ⇒ line-1:missing postcode:no-postcode",
        "ZZ99 3VZ / / / ⇒ line-1:missing",
        "طريق النهر ١٢ / 河街 / 😀 / ⇒ = طريق النهر ١٢|河街|😀|",
        " / / / ⇒ missing"})
    void anAddressHasItsPostcodeAsItShouldBe(String typed, String outcome) {
        assertThat(outcome(Questions.ADDRESS, address(typed))).isEqualTo(outcome);
    }

    @Test
    void anAddressWithoutPostcodeIsNotEnoughWhereOneIsNeeded() {
        assertThat(outcome(Questions.ADDRESS_WITH_POSTCODE, address("12 High Street / / Tynewick / "))).isEqualTo("postcode:missing");
        assertThat(outcome(Questions.ADDRESS_WITH_POSTCODE, address("12 High Street, ZZ99 3VZ / / Tynewick / "))).isEqualTo("= 12 High Street||Tynewick|ZZ99 3VZ");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", value = {
        "ann@example.org ⇒ = ann@example.org",
        "' Ann.Lee+bins @ example.org ' ⇒ = Ann.Lee+bins@example.org",
        "ann@mail.Example.ORG ⇒ = ann@mail.example.org",
        "o'neill@example.org ⇒ = o'neill@example.org",
        "ann@bücher.example ⇒ = ann@bücher.example",
        "δοκιμή@παράδειγμα.example ⇒ = δοκιμή@παράδειγμα.example",
        "ann ⇒ no-email",
        "ann@ ⇒ no-email",
        "@example.org ⇒ no-email",
        "ann@example ⇒ no-email",
        "ann@@example.org ⇒ no-email",
        "ann@example..org ⇒ no-email",
        "ann..lee@example.org ⇒ no-email",
        "ann.@example.org ⇒ no-email",
        "ann@-example.org ⇒ no-email",
        "'ann@example.org, bob@example.org' ⇒ no-email",
        "Ann <ann@example.org> ⇒ no-email",
        "😀 ⇒ no-email",
        "'' ⇒ missing"})
    void anEmailIsTakenGenerously(String typed, String outcome) {
        assertThat(outcome(Questions.EMAIL, Typed.of(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", value = {
        "01914980110 ⇒ = +441914980110",
        "0191 498 0110 ⇒ = +441914980110",
        "(0191) 498-0110 ⇒ = +441914980110",
        "+44 191 498 0110 ⇒ = +441914980110",
        "+44 (0)191 498 0110 ⇒ = +441914980110",
        "00(44)191 498 0110 ⇒ = +441914980110",
        "44 191 498 0110 ⇒ = +441914980110",
        "07700.900.123 ⇒ = +447700900123",
        "7700 900123 ⇒ = +447700900123",
        "٠٧٧٠٠ ٩٠٠١٢٣ ⇒ = +447700900123",
        "+353 1 496 0123 ⇒ = +35314960123",
        "00353 1 496 0123 ⇒ = +35314960123",
        "999 ⇒ no-phone",
        "498 0110 ⇒ no-phone",
        "0191 498 01 ⇒ no-phone",
        "0191 498 0110 1 ⇒ no-phone",
        "(04)91 498 0110 ⇒ no-phone",
        "ask for Ann ⇒ no-phone",
        "0191 498 0110 after six ⇒ no-phone",
        "+44 ⇒ no-phone",
        "+ ⇒ no-phone",
        "😀 ⇒ no-phone",
        "' ' ⇒ missing"})
    void aPhoneNumberIsTakenGenerously(String typed, String outcome) {
        assertThat(outcome(Questions.PHONE, Typed.of(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void whatCannotBeKeptIsRefusedAndNotMended(Question question) {
        for (String typed : List.of("\u0000", "12\u0000", "a\u0000b", "ann@example.org\u0000", "0191 498 0110\u0000", "\u001B[31m", "half a sign \uD83D", "yes\u0000", "ZZ99 3VZ\u0000")) {
            assertThat(question.check(Typed.ofParts(question.parts().stream().collect(Collectors.toMap(part -> part, part -> typed))), TODAY))
                    .isInstanceOf(Checked.Refused.class);
        }
        assertThat(outcome(Questions.TEXT, Typed.of("a\u0000b"))).isEqualTo("characters");
        assertThat(outcome(Questions.ADDRESS, address("12 High\u0000Street / / / "))).isEqualTo("line-1:characters");
    }

    static Stream<Question> ofEveryKind() {
        return Questions.OF_EVERY_KIND.stream();
    }

    @Test
    void everyKindIsAmongThem() {
        assertThat(ofEveryKind().map(Question::kind).distinct()).containsExactlyInAnyOrder(Question.Kind.values());
        assertThat(ofEveryKind().<Object>map(Object::getClass).distinct()).containsExactlyInAnyOrder((Object[]) Question.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void nothingTypedIsAnAnswerWhereTheQuestionIsOptional(Question question) {
        String expected = question.isRequired() ? "missing" : "= ";
        assertThat(outcome(question, Typed.NOTHING)).isEqualTo(expected);
        assertThat(outcome(question, Typed.ofParts(Map.of("no-such-part", "something")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    @Timeout(20)
    void whatIsMadeToDoHarmIsKeptOrRefusedSoon(Question question) {
        for (String hostile : List.of("x".repeat(10_000), " ".repeat(10_000) + "x", ", ".repeat(5_000) + "x", "\u0301".repeat(10_000), "a@" + "a.".repeat(5_000), "a-".repeat(5_000) + "@",
                "0".repeat(10_000), "+".repeat(10_000), "\n".repeat(10_000) + "x", "\u0000", "\uD83D", "\uDE00\uD83D", "\u202E0110", "😀".repeat(5_000), "../../etc", "${7*7}", "' or ''='")) {
            Typed everywhere = Typed.ofParts(question.parts().stream().collect(Collectors.toMap(part -> part, part -> hostile)));
            assertThat(question.check(everywhere, TODAY)).isNotNull();
            Typed manyTimes = new Typed(question.parts().stream().collect(Collectors.toMap(part -> part, part -> IntStream.range(0, 100).mapToObj(i -> hostile).toList())));
            assertThat(question.check(manyTimes, TODAY)).isNotNull();
        }
    }

    @Test
    void whatWasTypedAndAnsweredStaysOutOfLogs() {
        assertThat(Typed.of("my secret").toString()).doesNotContain("secret");
        assertThat(Questions.TEXT.check(Typed.of("my secret"), TODAY).toString()).doesNotContain("secret");
        assertThat(Questions.PHONE.check(Typed.of("my secret"), TODAY).toString()).doesNotContain("secret");
    }

    private static Typed address(String typed) {
        List<String> parts = Arrays.stream(typed.split("/", -1)).map(String::strip).toList();
        return Typed.ofParts(Map.of("line-1", parts.get(0), "line-2", parts.get(1), "town", parts.get(2), "postcode", parts.get(3)));
    }
}
