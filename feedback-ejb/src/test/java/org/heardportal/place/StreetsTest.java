package org.heardportal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which street somebody names in the search box. */
class StreetsTest {

    private static final Streets STREETS = new Streets();

    static {
        STREETS.take(Map.of("harbour street", "Harbour Street", "old harbour street", "Old Harbour Street", "broadway", "Broadway", "market", "Market", "stryd yr eglwys", "Stryd yr Egl\u0175ys"));
    }

    @ParameterizedTest
    @CsvSource({"Harbour Street,Harbour Street", "harbour  ST.,Harbour Street", "HARBOUR STREET,Harbour Street", "missed bin harbour st,Harbour Street", "harbour street bin day,Harbour Street",
            "12 Harbour Street,Harbour Street", "old harbour street,Old Harbour Street", "Broadway,Broadway", "stryd yr eglwys,Stryd yr Egl\u0175ys"})
    void aStreetIsFoundAloneAndAmongOtherWords(String typed, String name) {
        assertThat(STREETS.in(typed)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "harbour", "street", "market stall", "broadway bins", "harbour road", "street harbour", "a b c d e f g h i j k l harbour street"})
    void otherWordsAreNoStreet(String typed) {
        assertThat(STREETS.in(typed)).isEmpty();
    }

    @Test
    void withoutAGazetteerThereIsNone() {
        assertThat(new Streets().in("Harbour Street")).isEmpty();
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String typed) {
        assertThatCode(() -> STREETS.in(typed)).doesNotThrowAnyException();
    }
}
