package org.heardportal.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that figures are of: the 90 up to and including yesterday. A promise belongs to it when the date that counts lies in it. */
public record Period(LocalDate first, LocalDate last) {

    /** A quarter of a year: long enough for numbers that say something, short enough for a change to show. */
    private static final int DAYS = 90;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The period of figures that are made at an instant. */
    public static Period before(Instant now) {
        LocalDate today = now.atZone(LONDON).toLocalDate();
        return new Period(today.minusDays(DAYS), today.minusDays(1));
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** The end of the day before the first: what counts until later belongs to the period. */
    Instant begins() {
        return first.atStartOfDay(LONDON).toInstant();
    }

    /** The end of the last day. */
    Instant ends() {
        return last.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
