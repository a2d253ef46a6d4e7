package org.heardportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.heardportal.shared.Reference.Kind;

class ReferenceTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Provide
    Arbitrary<Reference> references() {
        return Arbitraries.randomValue(random -> Reference.random(Kind.values()[random.nextInt(2)], new Random(random.nextLong())));
    }

    @Property
    void whatIsShownAndWhatIsKeptReadBackTheSame(@ForAll("references") Reference reference) {
        assertThat(Reference.parse(reference.toString())).contains(reference);
        assertThat(Reference.parse(reference.plain())).contains(reference);
    }

    @Property
    void lowerCaseSpacesHyphensAndTheLettersOAndIAreForgiven(@ForAll("references") Reference reference) {
        String typed = " " + reference.toString().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'i').replace(' ', '-') + "\t";
        assertThat(Reference.parse(typed)).contains(reference);
        assertThat(Reference.parse(reference.plain().replace('1', 'l'))).contains(reference);
    }

    @Property
    void anyOneWrongCharacterIsFound(@ForAll("references") Reference reference, @ForAll @IntRange(min = 1, max = 10) int place, @ForAll @IntRange(max = 31) int other) {
        var typed = new StringBuilder(reference.plain());
        char wrong = ALPHABET.charAt(other);
        if (typed.charAt(place) != wrong) {
            typed.setCharAt(place, wrong);
            assertThat(Reference.parse(typed.toString())).isEmpty();
        }
    }

    @Property
    void anyTwoCharactersThatChangedPlacesAreFound(@ForAll("references") Reference reference, @ForAll @IntRange(min = 1, max = 10) int one,
            @ForAll @IntRange(min = 1, max = 10) int other) {
        var typed = new StringBuilder(reference.plain());
        char first = typed.charAt(one);
        char second = typed.charAt(other);
        if (first != second) {
            typed.setCharAt(one, second);
            typed.setCharAt(other, first);
            assertThat(Reference.parse(typed.toString())).isEmpty();
        }
    }

    @Property
    void theLetterSaysWhatItIs(@ForAll("references") Reference reference) {
        assertThat(reference.plain()).startsWith(reference.kind() == Kind.REQUEST ? "R" : "F").hasSize(11);
        assertThat(reference.characters()).matches("[" + ALPHABET + "]{10}");
    }

    @Property
    void anythingMayBeTyped(@ForAll String typed) {
        Reference.parse(typed).ifPresent(reference -> assertThat(Reference.parse(reference.plain())).contains(reference));
    }

    @Example
    void nothingAndTooMuchAndAnotherLetterAreNoReference() {
        String sound = Reference.random(Kind.REQUEST, new Random(1)).plain();
        assertThat(Reference.parse("")).isEmpty();
        assertThat(Reference.parse(" - ")).isEmpty();
        assertThat(Reference.parse("R")).isEmpty();
        assertThat(Reference.parse(sound + "0")).isEmpty();
        assertThat(Reference.parse("X" + sound.substring(1))).isEmpty();
        assertThatThrownBy(() -> new Reference(Kind.REQUEST, "UUUUUUUUUU")).isInstanceOf(IllegalArgumentException.class);
    }
}
