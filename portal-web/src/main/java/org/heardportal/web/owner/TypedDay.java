package org.heardportal.web.owner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as somebody types it in one field: day, month and year in numbers, or the year first. The day comes before the month whatever the browser's language
 * is, which a field that the browser makes of it does not promise.
 */
final class TypedDay {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[ ./-]{1,3}(\\d{1,2})[ ./-]{1,3}(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDay() {
    }

    /** The day; empty for what is none. */
    static Optional<LocalDate> of(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(typed.strip());
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
