package org.heardportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of people's words before anybody reads or groups them, and what stays. */
class MaskingTest {

    @ParameterizedTest
    @ValueSource(strings = {"01914980100", "0191 498 0100", "0191-498-0100", "(0191) 498 0100", "(0191)498-0100", "0191.498.0100", "+44 191 498 0100", "+44 (0)191 498 0100",
        "+44(0)1914980100", "00" + "44 191 498 0100", "44 191 498 0100", "441914980100", "07700 900123", "07700900123", "077 0090 0123", "+447700900123", "7700900123", "01632 960001",
        "0191\u00a0498\u00a00100", "0191 \u2013 498 0100", "+1 202 555 0143", "\u0660\u0661\u0669\u0661\u0664\u0669\u0668\u0660\u0661\u0660\u0660"})
    void aTelephoneNumberIsTakenOutHoweverItIsWritten(String number) {
        assertThat(Masking.mask("Ring me on " + number + ", after 5.")).isEqualTo("Ring me on [phone number], after 5.");
        assertThat(Masking.mask(number)).isEqualTo("[phone number]");
    }

    @Test
    void twoNumbersBesideEachOtherAreTwo() {
        assertThat(Masking.mask("0191 498 0100 07700 900123")).isEqualTo("[phone number] [phone number]");
        assertThat(Masking.mask("2 bins 3 0191 498 0100 2 times")).isEqualTo("2 bins 3 [phone number] 2 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo@example.org", "JO.Bloggs+bins@mail.example.org", "o'neil_jo@example.org", "jo @ example.org", "j\u00f6@ex\u00e4mple.org", "jo\uff20example.org"})
    void anAddressOfEmailIsTakenOut(String email) {
        assertThat(Masking.mask("Write to " + email + " today")).isEqualTo("Write to [email address] today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ99 3VZ", "zz99 3vz", "ZZ993VZ", "ZZ99  3VZ", "ZZ99-3VZ", "AA1" + " 1AA", "aa1" + " 1aa", "A1A" + " 0AX", "A1" + " 1AE", "A33" + " 8TH", "AA2" + " 6XH",
        "AA55" + " 1PT", "gir" + " 0aa"})
    void aFullPostcodeIsTakenOutInAnyCaseAndSpacing(String postcode) {
        assertThat(Masking.mask("I live in " + postcode + ".")).isEqualTo("I live in [postcode].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ123456C", "QQ 12 34 56 C", "qq 12 34 56 c", "QQ-12-34-56-C", "QQ 123456 C"})
    void aNationalInsuranceNumberIsTakenOut(String number) {
        assertThat(Masking.mask("It is " + number)).isEqualTo("It is [National Insurance number]");
    }

    @Test
    void theSecretOfADraftIsTakenOutOfItsAddress() {
        assertThat(Masking.mask("See https://heard.example.org/apply/missed-bin-collection/Vd3xYk0QmZ_b1-7Lp9TqWe/where it stops"))
                .isEqualTo("See https://heard.example.org/apply/missed-bin-collection/[link]/where it stops");
        assertThat(Masking.mask("/resume/Vd3xYk0QmZ_b1-7Lp9TqWe")).isEqualTo("/resume/[link]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My bin at 12 High Street was missed on 01/11/2026 and on 2026-11-15.", "It costs \u00a335.50, not \u00a31,250 or \u00a31234567890.",
        "The Council Tax bill for 2025-26 is \u00a31,912.40 in 10 payments.", "Flat 3B, 112-114 Long Lane", "Open from 8:30am to 5pm, M6 9am", "24 11 2026 at 10 30", "bin 0123",
        "ring 101 or 999 or 0800 111", "I waited 45 minutes on 3 days in 2026", "about @council and a@b", "NE1 and NE99 are parts of town", "/apply/missed-bin-collection/where",
        "LGSL 575, form SA100, A1(M) and B1318", ""})
    void whatIsNotPersonalStays(String words) {
        assertThat(Masking.mask(words)).isEqualTo(words);
    }

    @Property(tries = 300)
    void aReferenceStaysHoweverItIsWritten(@ForAll("references") Reference reference) {
        for (String written : new String[] {reference.plain(), reference.toString(), reference.plain().toLowerCase(Locale.ROOT)}) {
            assertThat(Masking.mask("My request " + written + " is late")).isEqualTo("My request " + written + " is late");
        }
    }

    @Property(tries = 300)
    void aReferenceShieldsNothingBesideIt(@ForAll("references") Reference reference) {
        assertThat(Masking.mask(reference + ", jo@example.org")).isEqualTo(reference + ", [email address]");
        assertThat(Masking.mask(reference.plain() + "@example.org")).isEqualTo("[email address]");
    }

    @Property(tries = 500)
    void doneAgainItFindsNothingMore(@ForAll("words") String words) {
        String masked = Masking.mask(words);
        assertThat(Masking.mask(masked)).isEqualTo(masked);
        assertThat(Masking.findsIn(masked)).isFalse();
    }

    @Property(tries = 500)
    void itTakesAnyText(@ForAll String words) {
        assertThat(Masking.mask(words)).isNotNull();
    }

    @Property(tries = 300)
    void everyMobileNumberIsTakenOutAmongOtherWords(@ForAll @IntRange(max = 999_999_999) int digits, @ForAll("plain") String before, @ForAll("plain") String after) {
        String number = "07%09d".formatted(digits);
        assertThat(Masking.mask(before + " " + number + " " + after)).doesNotContain(number);
    }

    @ParameterizedTest
    @CsvSource({"1, 5000", "0 , 5000", "'0191 ', 1200", "a@, 2500", "a., 2500", "'QQ ', 1600", "/apply/, 700", "R7K2M9X4TQD, 450", "( , 5000"})
    void aLongRowOfAnythingIsReadInAMoment(String part, int times) {
        long begun = System.nanoTime();
        Masking.mask(part.repeat(times));
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }

    @Provide
    Arbitrary<Reference> references() {
        return Combinators.combine(Arbitraries.randomValue(random -> Reference.random(Reference.Kind.REQUEST, random)),
                Arbitraries.randomValue(random -> Reference.random(Reference.Kind.FEEDBACK, random)), Arbitraries.of(true, false))
                .as((request, feedback, first) -> first ? request : feedback);
    }

    /** Words made of what the rules look for, so that pieces stand beside each other in every way. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("0191", "498", "0100", "07700", " ", " ", "-", "(", ")", "+44", "+", "@", "jo", ".", "example.org", "ZZ99", "3VZ", "QQ", "12", "34", "56", "C", "\u00a3", "/apply/x/",
                "abcdefghijklmnop", "R7K2M9X4T", "[", "]", "/", ",", "\n", "2026", "\ud83d\ude00", "\ud83d", "\u0660").list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().alpha().withChars(' ', ',', '.').ofMaxLength(20);
    }
}
