package org.heardportal.web.resident;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it: "4 March 2027", "4 Mawrth 2027". */
public final class LongDate {

    private LongDate() {
    }

    public static String of(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }
}
