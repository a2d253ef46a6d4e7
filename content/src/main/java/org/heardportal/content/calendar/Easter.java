package org.heardportal.content.calendar;

import java.time.LocalDate;

/** The date of Easter Sunday in the Gregorian calendar. */
final class Easter {

    private Easter() {
    }

    /** By the algorithm of Meeus, Jones and Butcher (Meeus, "Astronomical Algorithms", 1991, chapter 8), which holds for every Gregorian year. */
    static LocalDate sundayOf(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int leapCenturies = century / 4;
        int lunarCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - lunarCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
