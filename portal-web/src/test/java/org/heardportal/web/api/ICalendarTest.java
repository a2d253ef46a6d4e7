package org.heardportal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A calendar that the programs of residents read, checked by a reader that is not ours. */
class ICalendarTest {

    private static final String LONG = "Llwyd, glas; bwyd \\ gwydr, ŵ ŷ ".repeat(12).strip();

    private final ICalendar calendar = new ICalendar("Bins: 3 Larkspur Road", Instant.parse("2026-11-23T10:15:30Z"));

    @Test
    void aDayIsThereWithItsReminderOnTheEveningBefore() throws Exception {
        calendar.day("one@example.org", LocalDate.parse("2026-12-26"), "Food bin, Grey bin", "This is not the usual day.");
        Calendar read = read();
        assertThat(read.validate().getEntries()).isEmpty();
        VEvent event = read.<VEvent>getComponents("VEVENT").getFirst();
        assertThat(event.validate().getEntries()).isEmpty();
        assertThat(event.getProperty("DTSTART").orElseThrow().getValue()).isEqualTo("20261226");
        assertThat(event.getProperty("DTEND").orElseThrow().getValue()).isEqualTo("20261227");
        assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo("Food bin, Grey bin");
        assertThat(event.getProperty("DESCRIPTION").orElseThrow().getValue()).isEqualTo("This is not the usual day.");
        assertThat(event.getAlarms().getFirst().getProperty("TRIGGER").orElseThrow().getValue()).isEqualTo("-PT6H");
    }

    @Test
    void longTextsAreFoldedAt75OctetsAndReadBackAsTheyWere() throws Exception {
        calendar.day("one@example.org", LocalDate.parse("2026-12-26"), LONG, "one\ntwo\r\nthree");
        String text = calendar.end();
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        VEvent event = new CalendarBuilder().build(new StringReader(text)).<VEvent>getComponents("VEVENT").getFirst();
        assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo(LONG);
        assertThat(event.getProperty("DESCRIPTION").orElseThrow().getValue()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void nothingThatIsWrittenCanBeginALineOfItsOwn() throws Exception {
        calendar.day("one@example.org", LocalDate.parse("2026-12-26"), "Bin\r\nEND:VEVENT\u0000\u0007", "");
        assertThat(read().getComponents("VEVENT")).hasSize(1);
    }

    private Calendar read() throws Exception {
        return new CalendarBuilder().build(new StringReader(calendar.end()));
    }
}
