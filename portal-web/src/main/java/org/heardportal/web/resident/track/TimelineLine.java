package org.heardportal.web.resident.track;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.casework.TimelineEntry;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;

/**
 * A line of what happened to a request, in words.
 *
 * @param datetime the instant as programs read it
 * @param when the instant as people read it
 * @param what what happened
 * @param said what was written with it; empty for nothing
 * @param fresh whether it came since the page was shown last
 */
public record TimelineLine(int number, String datetime, String when, String what, String said, boolean fresh) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * An entry in words.
     *
     * @param keys what the keys of the words begin with: those for residents or those for staff
     * @param seen the number of the newest line that the reader had seen
     */
    public static TimelineLine of(TimelineEntry entry, String keys, Words words, Locale locale, int seen) {
        return new TimelineLine(entry.number(), entry.at().truncatedTo(ChronoUnit.SECONDS).toString(), when(entry.at(), locale), what(entry, keys, words, locale), entry.words(),
                entry.number() > seen);
    }

    /** An instant as people write it: "4 March 2027, 3:05pm". */
    public static String when(Instant at, Locale locale) {
        ZonedDateTime local = at.atZone(LONDON);
        return LongDate.of(local.toLocalDate(), locale) + ", " + DateTimeFormatter.ofPattern("h:mma", locale).format(local).toLowerCase(locale);
    }

    private static String what(TimelineEntry entry, String keys, Words words, Locale locale) {
        String key = keys + entry.kind().replace('_', '-');
        Optional<String> detail = entry.outcome().map(outcome -> StateWords.of(outcome, words))
                .or(() -> entry.waitingFor().map(whom -> StateWords.ofWaiting(whom, words)))
                .or(() -> entry.due().filter(day -> entry.kind().equals("due_moved")).map((LocalDate day) -> LongDate.of(day, locale)));
        return words.of(key) + detail.map(": "::concat).orElse("");
    }
}
