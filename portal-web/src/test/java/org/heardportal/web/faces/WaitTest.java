package org.heardportal.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitTest {

    @Test
    void minutesAreRoundedUpSoThatWhoWaitsIsLetIn() {
        assertThat(Wait.minutes(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(Wait.minutes(Duration.ofSeconds(60))).isEqualTo(1);
        assertThat(Wait.minutes(Duration.ofSeconds(61))).isEqualTo(2);
        assertThat(Wait.minutes(Duration.ofMinutes(15))).isEqualTo(15);
        assertThat(Wait.minutes(Duration.ZERO)).isEqualTo(1);
    }
}
