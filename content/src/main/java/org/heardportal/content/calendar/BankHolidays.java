package org.heardportal.content.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays that come back every year, by rule: the Banking and Financial Dealings Act 1971, the days that are proclaimed each year
 * since 1978 (early May), and the St Andrew's Day Bank Holiday (Scotland) Act 2007. One-off and moved days are data (see {@link ProclaimedHoliday}).
 * A day that falls on a weekend is kept on the next weekday that is free.
 */
final class BankHolidays {

    private static final int FIRST_ST_ANDREWS_DAY = 2007;

    private final int year;
    private final SortedMap<LocalDate, String> days = new TreeMap<>();

    private BankHolidays(int year) {
        this.year = year;
    }

    /** The days of a year with their names; a day in lieu says so. */
    static SortedMap<LocalDate, String> of(Division division, int year) {
        BankHolidays holidays = new BankHolidays(year);
        holidays.addEverywhere();
        switch (division) {
            case ENGLAND_AND_WALES -> holidays.addOutsideScotland();
            case NORTHERN_IRELAND -> {
                holidays.addOutsideScotland();
                holidays.addFixed(MARCH, 17, "St Patrick's Day");
                holidays.addFixed(JULY, 12, "Battle of the Boyne");
            }
            case SCOTLAND -> holidays.addScottish();
        }
        return Collections.unmodifiableSortedMap(holidays.days);
    }

    private void addEverywhere() {
        days.put(Easter.sundayOf(year).minusDays(2), "Good Friday");
        days.put(LocalDate.of(year, MAY, 1).with(firstInMonth(MONDAY)), "Early May bank holiday");
        days.put(LocalDate.of(year, MAY, 1).with(lastInMonth(MONDAY)), "Spring bank holiday");
        addPair(LocalDate.of(year, DECEMBER, 25), "Christmas Day", "Boxing Day");
    }

    private void addOutsideScotland() {
        addFixed(JANUARY, 1, "New Year's Day");
        days.put(Easter.sundayOf(year).plusDays(1), "Easter Monday");
        days.put(LocalDate.of(year, AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
    }

    private void addScottish() {
        addPair(LocalDate.of(year, JANUARY, 1), "New Year's Day", "2nd January");
        days.put(LocalDate.of(year, AUGUST, 1).with(firstInMonth(MONDAY)), "Summer bank holiday");
        if (year >= FIRST_ST_ANDREWS_DAY) {
            addFixed(NOVEMBER, 30, "St Andrew's Day");
        }
    }

    private void addFixed(Month month, int dayOfMonth, String name) {
        add(LocalDate.of(year, month, dayOfMonth), name);
    }

    /** Two days that follow each other. After a Sunday the second keeps its Monday, and the first goes round it. */
    private void addPair(LocalDate first, String nameOfFirst, String nameOfSecond) {
        LocalDate second = first.plusDays(1);
        if (first.getDayOfWeek() == SUNDAY) {
            add(second, nameOfSecond);
            add(first, nameOfFirst);
        } else {
            add(first, nameOfFirst);
            add(second, nameOfSecond);
        }
    }

    private void add(LocalDate day, String name) {
        LocalDate kept = inLieu(day);
        while (days.containsKey(kept)) {
            kept = inLieu(kept.plusDays(1));
        }
        days.put(kept, kept.equals(day) ? name : name + " (substitute day)");
    }

    private static LocalDate inLieu(LocalDate day) {
        LocalDate weekday = day;
        while (isWeekend(weekday)) {
            weekday = weekday.plusDays(1);
        }
        return weekday;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
