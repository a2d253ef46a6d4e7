package org.heardportal.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar of whole days by RFC 5545: lines of at most 75 octets, texts escaped, a reminder on the evening before each day. */
final class ICalendar {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Six in the evening: a whole day begins at midnight. */
    private static final String EVENING_BEFORE = "-PT6H";

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    /** @param made when it is written */
    ICalendar(String name, Instant made) {
        stamp = MOMENT.format(made);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Heard//Bin days//EN");
        line("CALSCALE", "GREGORIAN");
        line("X-WR-CALNAME", escaped(name));
    }

    /**
     * Adds a day.
     *
     * @param id the same whenever this day is written again, also when it was moved
     */
    void day(String id, LocalDate day, String summary, String description) {
        line("BEGIN", "VEVENT");
        line("UID", id);
        line("DTSTAMP", stamp);
        line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        line("SUMMARY", escaped(summary));
        if (!description.isEmpty()) {
            line("DESCRIPTION", escaped(description));
        }
        line("TRANSP", "TRANSPARENT");
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("TRIGGER", EVENING_BEFORE);
        line("DESCRIPTION", escaped(summary));
        line("END", "VALARM");
        line("END", "VEVENT");
    }

    /** The whole of it. */
    String end() {
        line("END", "VCALENDAR");
        return text.toString();
    }

    private void line(String name, String value) {
        int octets = 0;
        for (int character : (name + ':' + value).codePoints().toArray()) {
            String next = Character.toString(character);
            int size = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(next);
            octets += size;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r?\n|\r", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }
}
