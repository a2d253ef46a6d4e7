package org.heardportal.web.owner;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as somebody types it: {@code 9:30am}, {@code 2pm}, {@code 14:05}. A bare hour is none, because nobody can tell which half of the day it is in. */
final class TypedTime {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s?(?:([ap])\\.?m\\.?)?");
    private static final int HOURS_OF_A_HALF = 12;

    private TypedTime() {
    }

    /** The time; empty for what is none. */
    static Optional<LocalTime> of(String typed) {
        Matcher time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches() || time.group(2) == null && time.group(3) == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (time.group(3) != null) {
            if (hour < 1 || hour > HOURS_OF_A_HALF) {
                return Optional.empty();
            }
            hour = hour % HOURS_OF_A_HALF + (time.group(3).equals("p") ? HOURS_OF_A_HALF : 0);
        }
        return hour < 2 * HOURS_OF_A_HALF && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
