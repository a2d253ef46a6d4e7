package org.heardportal.content.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.content.calendar.WorkingCalendar;

/**
 * The form that a plain value must have.
 *
 * @param wanted what it must be, in words that go on from "must be"
 * @param harmless what is answered in place of a wrong value
 * @param parse makes the value; throws an IllegalArgumentException or a DateTimeException for a wrong one
 */
record Form<T>(String wanted, T harmless, Function<String, T> parse) {

    static final Form<Integer> COUNT = new Form<>("a whole number from 1", 1, text -> {
        int number = Integer.parseInt(text);
        require(number >= 1, text);
        return number;
    });

    static final Form<BigDecimal> POUNDS = new Form<>("an amount in pounds from 0, such as 28.00", BigDecimal.ZERO, text -> {
        BigDecimal amount = new BigDecimal(text);
        require(amount.signum() >= 0 && amount.scale() <= 2, text);
        return amount;
    });

    static final Form<Double> NUMBER = new Form<>("a number from 0, such as 0.8", 0.0, text -> {
        double number = Double.parseDouble(text);
        require(Double.isFinite(number) && number >= 0, text);
        return number;
    });

    static final Form<Integer> GRADE = new Form<>("1, 2 or 3", 1, text -> {
        require(text.matches("[1-3]"), text);
        return Integer.valueOf(text);
    });

    static final Form<Language> LANGUAGE = new Form<>("the tag of a language that the portal speaks", Language.ENGLISH,
            text -> Language.ofTag(text).orElseThrow(() -> new IllegalArgumentException(text)));

    static final Form<Boolean> YES_OR_NO = new Form<>("true or false", false, text -> {
        require(text.equals("true") || text.equals("false"), text);
        return text.equals("true");
    });

    static final Form<LocalDate> DATE = new Form<>("a date that exists, such as 2027-03-31", LocalDate.EPOCH, LocalDate::parse);

    /** A day of the years that the calendar knows. */
    static final Form<LocalDate> DAY_OF_CALENDAR = new Form<>("a date from 1990 to 2100, such as 2027-03-31", WorkingCalendar.FIRST_DAY, text -> {
        LocalDate day = LocalDate.parse(text);
        require(!day.isBefore(WorkingCalendar.FIRST_DAY) && !day.isAfter(WorkingCalendar.LAST_DAY), text);
        return day;
    });

    static final Form<LocalTime> TIME = new Form<>("a time in quotes, such as \"17:00\"", LocalTime.MAX, LocalTime::parse);

    static final Form<LocalDateTime> MOMENT = new Form<>("a day and time, such as 2026-11-20T08:00", LocalDateTime.MIN, LocalDateTime::parse);

    static final Form<String> SLUG = matching("small letters, digits and hyphens", ContentPath.SLUG);

    /** A text that fits a pattern; in place of a wrong one stands an empty text. */
    static Form<String> matching(String wanted, Pattern pattern) {
        return new Form<>(wanted, "", text -> {
            require(pattern.matcher(text).matches(), text);
            return text;
        });
    }

    /** One of the constants, written in small letters with hyphens. */
    static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String all = Arrays.stream(constants).map(Form::written).collect(Collectors.joining(", "));
        return new Form<>("one of " + all, constants[0], text -> Arrays.stream(constants)
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
