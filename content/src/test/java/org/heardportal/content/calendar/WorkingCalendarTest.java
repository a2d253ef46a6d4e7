package org.heardportal.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.heardportal.content.calendar.Division.ENGLAND_AND_WALES;
import static org.heardportal.content.calendar.Division.NORTHERN_IRELAND;
import static org.heardportal.content.calendar.Division.SCOTLAND;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = SampleCalendars.BY_DIVISION.get(ENGLAND_AND_WALES);

    @ParameterizedTest
    @CsvSource({
        "1995-05-01, true,  1995-05-08, false", "1999-12-30, true,  1999-12-31, false", "2002-05-27, true, 2002-06-03, false",
        "2002-06-05, true,  2002-06-04, false", "2011-04-28, true,  2011-04-29, false", "2012-05-28, true, 2012-06-04, false",
        "2012-06-06, true,  2012-06-05, false", "2020-05-04, true,  2020-05-08, false", "2022-05-30, true, 2022-06-02, false",
        "2022-06-01, true,  2022-06-03, false", "2022-09-20, true,  2022-09-19, false", "2023-05-09, true, 2023-05-08, false"})
    void oneOffAndMovedDaysAreKeptInEveryDivision(LocalDate one, boolean workedOnOne, LocalDate other, boolean workedOnOther) {
        assertThat(SampleCalendars.BY_DIVISION.values()).allSatisfy(each -> {
            assertThat(each.isWorkingDay(one)).isEqualTo(workedOnOne);
            assertThat(each.isWorkingDay(other)).isEqualTo(workedOnOther);
        });
    }

    @Test
    void aDayOfOneDivisionIsWorkedInTheOthers() {
        LocalDate worldCup = LocalDate.of(2026, 6, 15);
        assertThat(SampleCalendars.BY_DIVISION.get(SCOTLAND).isWorkingDay(worldCup)).isFalse();
        assertThat(SampleCalendars.BY_DIVISION.get(ENGLAND_AND_WALES).isWorkingDay(worldCup)).isTrue();
        assertThat(SampleCalendars.BY_DIVISION.get(NORTHERN_IRELAND).isWorkingDay(LocalDate.of(2027, 3, 17))).isFalse();
        assertThat(SampleCalendars.BY_DIVISION.get(ENGLAND_AND_WALES).isWorkingDay(LocalDate.of(2027, 3, 17))).isTrue();
        assertThat(SampleCalendars.BY_DIVISION.get(SCOTLAND).isWorkingDay(LocalDate.of(2027, 3, 29))).as("Easter Monday").isTrue();
    }

    @Test
    void theCouncilsOwnClosureDaysCountWithTheirReason() {
        assertThat(calendar.reasonForClosing(LocalDate.of(2026, 12, 29))).contains("Offices closed between Christmas and New Year");
        assertThat(calendar.reasonForClosing(LocalDate.of(2026, 12, 28))).contains("Boxing Day (substitute day)");
        assertThat(calendar.reasonForClosing(LocalDate.of(2026, 12, 27))).isEmpty();
        assertThat(calendar.daysOff(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1))).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", "2026-11-21, 1, 2026-11-23", "2026-11-22, 2, 2026-11-24",
        "2026-12-24, 1, 2027-01-04", "2027-03-25, 1, 2027-03-30", "2022-09-16, 2, 2022-09-21", "2026-11-21, 0, 2026-11-21"})
    void workingDaysAreCountedFromTheDayAfter(LocalDate start, int days, LocalDate due) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(due);
        assertThat(calendar.workingDaysBetween(start, due)).isEqualTo(days);
    }

    @Test
    void whatLiesOutsideItsYearsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.isWorkingDay(LocalDate.of(1989, 12, 31))).withMessageContaining("1989-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2100, 12, 30), 9)).withMessageContaining("2101-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 1), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workingDaysBetween(LocalDate.of(2026, 1, 1), LocalDate.MAX));
        assertThat(calendar.isWorkingDay(WorkingCalendar.FIRST_DAY)).isFalse();
        assertThat(calendar.isWorkingDay(WorkingCalendar.LAST_DAY)).isTrue();
    }

    @Test
    void nothingIsLeftOfTheTableWithoutIt() {
        WorkingCalendar byRule = WorkingCalendar.of(ENGLAND_AND_WALES, List.of(), List.of());
        assertThat(byRule.isWorkingDay(LocalDate.of(2022, 9, 19))).isTrue();
        assertThat(byRule.isWorkingDay(LocalDate.of(2020, 5, 4))).isFalse();
    }
}
