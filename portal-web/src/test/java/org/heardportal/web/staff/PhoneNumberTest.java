package org.heardportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
            "+441914980110, 0191 498 0110",
            "+447700900123, 07700 900123",
            "+441632960123, 01632 960123",
            "+33199001234, +33199001234",
            "'', ''"})
    void aNumberIsReadOutInGroups(String kept, String spoken) {
        assertThat(PhoneNumber.spoken(kept)).isEqualTo(spoken);
    }
}
