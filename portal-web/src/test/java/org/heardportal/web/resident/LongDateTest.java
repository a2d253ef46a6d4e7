package org.heardportal.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LongDateTest {

    @Test
    void aDayIsWrittenInTheLanguageOfTheVisit() {
        LocalDate day = LocalDate.of(2027, 3, 4);
        assertThat(LongDate.of(day, Locale.ENGLISH)).isEqualTo("4 March 2027");
        assertThat(LongDate.of(day, Locale.forLanguageTag("cy"))).isEqualTo("4 Mawrth 2027");
    }
}
