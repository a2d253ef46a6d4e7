package org.heardportal.content.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days on which the council works: Monday to Friday without bank holidays and closure days. Holds from 1990 to 2100;
 * a day outside is refused with {@link IllegalArgumentException}. Immutable.
 */
public final class WorkingCalendar {

    /** The first day that is known. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** The last day that is known. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final SortedMap<LocalDate, String> daysOff;

    private WorkingCalendar(SortedMap<LocalDate, String> daysOff) {
        this.daysOff = Collections.unmodifiableSortedMap(daysOff);
    }

    /**
     * The calendar of a division.
     *
     * @param proclaimed one-off and moved bank holidays of all divisions
     * @param closures the council's own days
     */
    public static WorkingCalendar of(Division division, Collection<ProclaimedHoliday> proclaimed, Collection<ClosureDay> closures) {
        SortedMap<LocalDate, String> daysOff = new TreeMap<>();
        for (int year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
            daysOff.putAll(BankHolidays.of(division, year));
        }
        for (ProclaimedHoliday holiday : proclaimed) {
            if (holiday.divisions().contains(division)) {
                holiday.insteadOf().ifPresent(daysOff::remove);
                daysOff.put(holiday.day(), holiday.name());
            }
        }
        closures.forEach(closure -> daysOff.putIfAbsent(closure.day(), closure.name()));
        return new WorkingCalendar(daysOff);
    }

    /** True for a day that is a bank holiday by rule, before one-off and moved days are looked at. */
    public static boolean isBankHolidayByRule(Division division, LocalDate day) {
        return BankHolidays.of(division, known(day).getYear()).containsKey(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(known(day)) && !daysOff.containsKey(day);
    }

    /** Why the council does not work on a day; empty on working days and ordinary weekends. */
    public Optional<String> reasonForClosing(LocalDate day) {
        return Optional.ofNullable(daysOff.get(known(day)));
    }

    /** Bank holidays and closure days from {@code first} up to and including {@code last}, with their names. */
    public SortedMap<LocalDate, String> daysOff(LocalDate first, LocalDate last) {
        return daysOff.subMap(known(first), known(last).plusDays(1));
    }

    /**
     * The working day that is {@code days} working days after {@code start}; {@code start} itself is day nought, whether it is a working day or not.
     *
     * @param days nought or more; nought answers {@code start}
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A promise runs forwards; not " + days + " days");
        }
        LocalDate day = known(start);
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorkingDay(day));
        }
        return day;
    }

    /** How many working days lie after {@code start} up to and including {@code end}; nought when {@code end} is not after {@code start}. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        known(start);
        known(end);
        return start.isBefore(end) ? (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count() : 0;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate known(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("The calendar holds from %s to %s; not %s".formatted(FIRST_DAY, LAST_DAY, day));
        }
        return day;
    }
}
