package org.heardportal.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.calendar.Division.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of counting from any day. */
class WorkingCalendarLawsTest {

    private final WorkingCalendar calendar = SampleCalendars.BY_DIVISION.get(ENGLAND_AND_WALES);

    @Property
    void addingAndCountingAgree(@ForAll Division division, @ForAll("days") LocalDate start, @ForAll @IntRange(max = 300) int days) {
        WorkingCalendar each = SampleCalendars.BY_DIVISION.get(division);
        LocalDate due = each.plusWorkingDays(start, days);
        assertThat(each.workingDaysBetween(start, due)).isEqualTo(days);
        assertThat(days == 0 || each.isWorkingDay(due)).isTrue();
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 60) int second) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, first), second)).isEqualTo(calendar.plusWorkingDays(start, first + second));
    }

    @Property
    void countsOfNeighbouringSpansAddUp(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 200) int first, @ForAll @IntRange(max = 200) int second) {
        LocalDate middle = start.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertThat(calendar.workingDaysBetween(start, middle) + calendar.workingDaysBetween(middle, end)).isEqualTo(calendar.workingDaysBetween(start, end));
        assertThat(calendar.workingDaysBetween(end, start)).isZero();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, (int) ChronoUnit.DAYS.between(WorkingCalendar.FIRST_DAY, LocalDate.of(2098, 1, 1)))
                .map(WorkingCalendar.FIRST_DAY::plusDays);
    }
}
