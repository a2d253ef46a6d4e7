package org.heardportal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({"38, 3, 92", "5, 0, 100", "0, 5, 0", "999, 1, 99"})
    void theShareIsRoundedDownSoThatAHundredMeansEveryOne(int kept, int broken, int percentage) {
        assertThat(tally(kept, broken).percentage()).hasValue(percentage);
    }

    @Test
    void ofFewerThanFiveThereIsNoShare() {
        assertThat(tally(4, 0).percentage()).isEmpty();
        assertThat(tally(4, 1).percentage()).isPresent();
        assertThat(Tally.NONE.percentage()).isEmpty();
    }

    @Test
    void thePeriodIsTheNinetyDaysUpToYesterdayInLondon() {
        Period period = Period.before(Instant.parse("2026-06-30T23:30:00Z")); // half past midnight on 1 July in London
        assertThat(period).isEqualTo(new Period(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 30)));
        assertThat(period.ends()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(period.holds(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(period.holds(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(period.holds(LocalDate.of(2026, 4, 1))).isFalse();
    }

    private static Tally tally(int kept, int broken) {
        return new Tally(kept, broken, 1, 1, 1, 1, 1);
    }
}
