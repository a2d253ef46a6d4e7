package org.heardportal.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    /** The first three are given in W3C's understanding documents and techniques; #2196f3 is the blue of a known theme that fails. */
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#ffffff, #ffffff, 1.0", "#767676, #ffffff, 4.54", "#777777, #ffffff, 4.48", "#2196f3, #ffffff, 3.12"})
    void theRatioIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Contrast.between(one, other)).isEqualTo(Contrast.between(other, one)).isCloseTo(ratio, within(0.005));
    }
}
