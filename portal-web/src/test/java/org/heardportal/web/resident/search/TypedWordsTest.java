package org.heardportal.web.resident.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Reference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recognised in the search box, and what is left to search for. */
class TypedWordsTest {

    @ParameterizedTest
    @CsvSource({"ZZ99 3VZ,ZZ99 3VZ,''", "zz993vz,ZZ99 3VZ,''", "bins ZZ99 3VZ,ZZ99 3VZ,bins", "pothole in zz99 3vz today,ZZ99 3VZ,pothole in today",
            "pothole 12 Mill Lane,12 Mill Lane,pothole", "12a long acre road bins,12a long acre road,bins", "street light 4 High St,4 High St,street light"})
    void aPlaceIsSetApart(String typed, String place, String words) {
        TypedWords text = TypedWords.of(typed);
        assertThat(text.place()).contains(place);
        assertThat(text.words()).isEqualTo(words);
        assertThat(text.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bus lane fine", "street light", "road closed", "form P60", "blue badge", "open till M6 9am", "1 bin", "2 parking permits", "covid 19 test", "refurbished", "2 bins on my drive", "20 mph road", "3 cars outside my court"})
    void wordsStayWords(String typed) {
        TypedWords text = TypedWords.of(typed);
        assertThat(text.words()).isEqualTo(typed);
        assertThat(text.place()).isEmpty();
        assertThat(text.reference()).isEmpty();
    }

    @Test
    void aReferenceIsRecognisedHoweverItIsTyped() {
        for (Kind kind : Kind.values()) {
            for (int seed = 0; seed < 50; seed++) {
                Reference reference = Reference.random(kind, new Random(seed));
                for (String typed : new String[] {reference.plain(), reference.toString(), reference.plain().toLowerCase(), reference.plain().replace('0', 'o').replace('1', 'I')}) {
                    assertThat(TypedWords.of(typed)).as(typed).satisfies(text -> assertThat(text.reference()).contains(reference), text -> assertThat(text.words()).isEmpty());
                    assertThat(TypedWords.of("where is " + typed).reference()).as("where is " + typed).contains(reference);
                }
                assertThat(TypedWords.of("where is " + reference.plain()).words()).isEqualTo("where is");
            }
        }
    }

    @Test
    void aReferenceIsFoundBehindAWordThatCouldBeginOne() {
        Reference reference = Reference.random(Kind.REQUEST, new Random(5));
        TypedWords text = TypedWords.of("for " + reference.plain().substring(0, 8) + " " + reference.plain().substring(8));
        assertThat(text.reference()).contains(reference);
        assertThat(text.words()).isEqualTo("for");
    }

    @Test
    void ofAPostcodeAndAStreetThePostcodeIsThePlaceAndBothAreSetApart() {
        TypedWords text = TypedWords.of("bins 12 Mill Lane, ZZ99 3VZ");
        assertThat(text.place()).contains("ZZ99 3VZ");
        assertThat(text.words()).isEqualTo("bins");
    }

    @Test
    void aReferenceWithAWrongCharacterIsNone() {
        String plain = Reference.random(Kind.REQUEST, new Random(7)).plain();
        char wrong = plain.charAt(3) == '7' ? '8' : '7';
        assertThat(TypedWords.of(plain.substring(0, 3) + wrong + plain.substring(4)).reference()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\u0000 ", "\uD83D\uDDD1\uFE0F", "\uD83D", "((((", "R R R R R R R R R R R R R R", "1 1 1 1 1 1 1 1 1 street"})
    void anyTextIsTakenAndCutToWhatTheBoxHolds(String text) {
        for (String much : new String[] {text, text.repeat(500)}) {
            TypedWords typed = TypedWords.of(much);
            assertThat(typed.typed().codePointCount(0, typed.typed().length())).isLessThanOrEqualTo(TypedWords.LONGEST);
            assertThat(typed.words().length()).isLessThanOrEqualTo(typed.typed().length());
        }
    }
}
