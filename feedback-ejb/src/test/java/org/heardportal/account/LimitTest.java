package org.heardportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitTest {

    @Test
    void aLimitLetsSomethingPassAndLooksBackNoFurtherThanAttemptsAreKept() {
        assertThat(new Limit("a_kind", 1, Limit.LONGEST).attempts()).isOne();
        assertThatThrownBy(() -> new Limit("a_kind", 0, Duration.ofMinutes(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit("a_kind", 1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit("a_kind", 1, Limit.LONGEST.plusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
