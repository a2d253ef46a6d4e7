package org.heardportal.web.resident.notice;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.heardportal.web.resident.LongDate;

/** A moment as people say it: {@code Wednesday 25 November 2026, 18:00}. */
final class NoticeTime {

    private NoticeTime() {
    }

    static String of(LocalDateTime moment, Locale locale) {
        return LongDate.of(moment.toLocalDate(), locale) + ", " + DateTimeFormatter.ofPattern("HH:mm", locale).format(moment);
    }
}
