package org.heardportal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {

    @ParameterizedTest
    @CsvSource({"tacks, tax", "counsil, council", "nife, knife", "fone, phone", "skool, school", "rite, right", "lissence, licence", "qwick, quick"})
    void what_is_written_as_it_sounds_sounds_alike(String written, String meant) {
        assertThat(Sounds.of(written)).isEqualTo(Sounds.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"bin, pin", "tax, talks", "park, bark", "road, load", "council, cancelled"})
    void other_consonants_sound_otherwise(String one, String other) {
        assertThat(Sounds.of(one)).isNotEqualTo(Sounds.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "h", "gh", "wr", "oiea", "tttt"})
    void any_letters_have_a_sound(String letters) {
        assertThat(Sounds.of(letters)).hasSizeLessThanOrEqualTo(2);
    }
}
