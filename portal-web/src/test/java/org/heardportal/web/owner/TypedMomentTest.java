package org.heardportal.web.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.heardportal.publishing.DraftRefused;
import org.heardportal.publishing.DraftRefused.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What day and time an owner types for a publication, by the clocks of the council. */
class TypedMomentTest {

    @Test
    void neitherIsAtOnce() {
        assertThat(TypedMoment.of("", " ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31 1 2027, 9:30am, 2027-01-31T09:30:00Z",
        "31 7 2027, 9:30am, 2027-07-31T08:30:00Z",
        // the night in which the clocks go forward
        "28 3 2027, 0:59, 2027-03-28T00:59:00Z",
        "28 3 2027, 2:00am, 2027-03-28T01:00:00Z",
        // the night in which they go back: of half past one there are two
        "31 10 2027, 1:30am, 2027-10-31T00:30:00Z",
        "31 10 2027, 2:00am, 2027-10-31T02:00:00Z"})
    void theClocksAreThoseOfTheCouncil(String day, String time, Instant moment) {
        assertThat(TypedMoment.of(day, time)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"'', 9:30am, DATE_MISSING", "31 4 2027, 9:30am, DATE_MISSING", "31 3 2027, '', TIME_MISSING", "31 3 2027, 25:00, TIME_MISSING", "28 3 2027, 1:30am, TIME_SKIPPED"})
    void whatIsNoMomentIsRefused(String day, String time, Problem problem) {
        assertThatThrownBy(() -> TypedMoment.of(day, time)).isInstanceOfSatisfying(DraftRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
