package org.heardportal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heardportal.place.Sought.Beginning;
import org.heardportal.place.Sought.Nothing;
import org.heardportal.place.Sought.Street;
import org.heardportal.place.Sought.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type to find their address. */
class SoughtTest {

    @ParameterizedTest
    @ValueSource(strings = {"ZZ99 1AA", "zz99 1aa", "zz991aa", " ZZ99  1AA ", "z z 9 9 1 a a", "ZZ99-1AA", "ZZ99 1AA.", "ZZ99 iaa", "12 Larkspur Road, ZZ99 1AA", "12 larkspur road zz991aa"})
    void aPostcodeIsReadHoweverItIsTyped(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(new Whole("ZZ99 1AA"));
    }

    @ParameterizedTest
    @CsvSource({"ZZ99,ZZ99", "zz99 1,ZZ991", "zz99 1a,ZZ991A", "NE1,NE1", "n1,N1"})
    void theBeginningOfAPostcodeIsOne(String typed, String read) {
        assertThat(Sought.of(typed)).isEqualTo(new Beginning(read));
    }

    @ParameterizedTest
    @CsvSource(value = {
        "Larkspur Road|larkspur road|", "larkspur rd.|larkspur road|", "12 Larkspur Rd|larkspur road|12", "12a larkspur rd, Tynewick|larkspur road|12a",
        "Flat 3, 12 Larkspur Road|larkspur road|12", "Flat 2, Windlass Court|windlass court|2", "12, Larkspur Road|larkspur road|12", "St Aldan's Cres|st aldans crescent|", "St. Aldan’s|st aldans|", "  QUAY   road |quay road|",
        "Stryd yr Eglŵys|stryd yr eglwys|"}, delimiter = '|')
    void aStreetIsReadWithItsNumberAndItsShortForms(String typed, String street, String number) {
        assertThat(Sought.of(typed)).isEqualTo(new Street(street, number == null ? "" : number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ",,,", "!?%_"})
    void whatHasNoLettersIsNothing(String typed) {
        assertThat(Sought.of(typed)).isEqualTo(new Nothing());
    }

    @ParameterizedTest
    @CsvSource({"a,true", "1,true", "12,true", "12 a,true", "\u0175,true", "ab,false", "12 ab,false", "Quay,false"})
    void oneLetterIsTooLittleForAStreet(String typed, boolean tooShort) {
        assertThat(Sought.of(typed)).isInstanceOfSatisfying(Street.class, street -> assertThat(street.isTooShort()).isEqualTo(tooShort));
    }

    @Test
    void aSignThatDatabasesReadIsNoPartOfAStreet() {
        assertThat(Sought.of("%' or 1=1 --")).isEqualTo(new Street("or 1 1", ""));
    }

    @Property
    void anyTextIsRead(@ForAll String typed) {
        assertThatCode(() -> Sought.of(typed)).doesNotThrowAnyException();
        if (Sought.of(typed) instanceof Street street) {
            assertThat(street.street()).doesNotContain("%", "_", "\\");
        }
    }

    @Test
    void listsAreSortedByTheNumbersOfHouses() {
        assertThat(PlainAddress.sortKey("Quay Road", "2 Quay Road")).isLessThan(PlainAddress.sortKey("Quay Road", "10 Quay Road"));
        assertThat(PlainAddress.sortKey("Quay Road", "12 Quay Road")).isLessThan(PlainAddress.sortKey("Quay Road", "12A Quay Road"));
    }
}
