package org.heardportal.content.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.calendar.Division.ENGLAND_AND_WALES;
import static org.heardportal.content.calendar.Division.NORTHERN_IRELAND;
import static org.heardportal.content.calendar.Division.SCOTLAND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of the bank holidays of every year. */
class BankHolidayLawsTest {

    @Property
    void everyYearHasItsNumberOfDays(@ForAll @IntRange(min = 1990, max = 2100) int year) {
        assertThat(BankHolidays.of(ENGLAND_AND_WALES, year)).hasSize(8);
        assertThat(BankHolidays.of(NORTHERN_IRELAND, year)).hasSize(10);
        assertThat(BankHolidays.of(SCOTLAND, year)).hasSize(year < 2007 ? 8 : 9);
    }

    @Property
    void noBankHolidayFallsOnAWeekendOrInAnotherYear(@ForAll Division division, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        assertThat(BankHolidays.of(division, year).keySet()).allSatisfy(day -> {
            assertThat(day.getYear()).isEqualTo(year);
            assertThat(day.getDayOfWeek()).isNotIn(SATURDAY, SUNDAY);
        });
    }

    @Property
    void christmasIsKeptByTheDayOfTheWeek(@ForAll Division division, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        SortedMap<LocalDate, String> days = BankHolidays.of(division, year);
        DayOfWeek christmas = LocalDate.of(year, 12, 25).getDayOfWeek();
        Set<Integer> kept = days.keySet().stream().filter(day -> day.getMonthValue() == 12 && day.getDayOfMonth() >= 25)
                .map(LocalDate::getDayOfMonth).collect(Collectors.toSet());
        assertThat(kept).isEqualTo(switch (christmas) {
            case FRIDAY -> Set.of(25, 28);
            case SATURDAY -> Set.of(27, 28);
            case SUNDAY -> Set.of(26, 27);
            default -> Set.of(25, 26);
        });
    }

    @Property
    void easterIsASundayBetweenItsLimits(@ForAll @IntRange(min = 1990, max = 2100) int year) {
        LocalDate easter = Easter.sundayOf(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
}
