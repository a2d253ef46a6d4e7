package org.heardportal.web.resident.track;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.promise.PromiseOutcome;
import org.heardportal.promise.PromiseReading;
import org.heardportal.promise.PromiseReading.Standing;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;

/**
 * How a promise stands on a day, in the terms in which pages tell it. Days are told as working days of the council's calendar, whatever the promise counts in.
 *
 * @param date the day to name: by when it is to be done, or by when it was to be done
 * @param workingDays working days from today up to the date, or from the date up to today when it has passed
 * @param told another day that the person was told and that differs from the date; empty for none
 */
public record PromiseTerm(Kind kind, LocalDate date, int workingDays, Optional<LocalDate> told) {

    /** What there is to say. */
    public enum Kind { DUE, TODAY, LATE, STOPPED, KEPT, BROKEN, LEFT_OUT }

    /** The term of a reading on a day. What counts decides whether it is late; a later day that the council gave itself is named and excuses nothing. */
    public static PromiseTerm of(PromiseReading reading, LocalDate today, WorkingCalendar calendar) {
        if (reading.standing() == Standing.ENDED) {
            return new PromiseTerm(ended(reading.outcome()), reading.counts(), 0, Optional.empty());
        }
        if (today.isAfter(reading.counts())) {
            Optional<LocalDate> told = Optional.of(reading.told()).filter(day -> day.isAfter(reading.counts()));
            return new PromiseTerm(Kind.LATE, reading.counts(), calendar.workingDaysBetween(reading.counts(), today), told);
        }
        if (reading.standing() == Standing.STOPPED) {
            return new PromiseTerm(Kind.STOPPED, reading.counts(), 0, Optional.empty());
        }
        if (reading.told().isAfter(reading.counts())) {
            return running(reading.told(), today, calendar, Optional.of(reading.counts()));
        }
        return running(reading.counts(), today, calendar, Optional.empty());
    }

    private static PromiseTerm running(LocalDate date, LocalDate today, WorkingCalendar calendar, Optional<LocalDate> before) {
        return new PromiseTerm(date.equals(today) ? Kind.TODAY : Kind.DUE, date, calendar.workingDaysBetween(today, date), before);
    }

    private static Kind ended(PromiseOutcome outcome) {
        return switch (outcome.count()) {
            case KEPT -> Kind.KEPT;
            case BROKEN -> Kind.BROKEN;
            case LEFT_OUT, NOT_YET -> Kind.LEFT_OUT;
        };
    }

    /** Whether time still runs or waits. */
    public boolean isOpen() {
        return kind == Kind.DUE || kind == Kind.TODAY || kind == Kind.LATE || kind == Kind.STOPPED;
    }

    /**
     * The term in words.
     *
     * @param keys what the keys of the words begin with: those for residents or those for staff
     */
    public String words(String keys, Words words, Locale locale) {
        String said = words.of(keys + key(), LongDate.of(date, locale), workingDays);
        return told.map(day -> said + " " + words.of(keys + (kind == Kind.LATE ? "told-since" : "told-first"), LongDate.of(day, locale))).orElse(said);
    }

    /** The end of the key: {@code due.many}, {@code late.one}, {@code kept}. */
    String key() {
        String plain = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (kind != Kind.DUE && kind != Kind.LATE) {
            return plain;
        }
        return plain + switch (workingDays) {
            case 0 -> ".none";
            case 1 -> ".one";
            default -> ".many";
        };
    }
}
