package org.heardportal.web.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for a day. */
class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 12 2026", "01/12/2026", "1.12.2026", "1-12-2026", " 1. 12. 2026 ", "2026-12-01"})
    void theDayComesBeforeTheMonthUnlessTheYearComesFirst(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "12 2026", "1 13 2026", "31 4 2026", "29 2 2026", "0 1 2026", "1 12 26", "1122026", "2026-12-01T00:00", "1 12 20260"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }
}
