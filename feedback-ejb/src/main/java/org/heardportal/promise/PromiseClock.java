package org.heardportal.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Target;

/**
 * Measures one promise of a request: from the day on which it came to the day on which it is due, with the stops that the person caused in between. It counts whole
 * days in Europe/London, so that a change between winter and summer time moves no date. Immutable; the calendar refuses days that it does not know.
 */
public final class PromiseClock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Measure.Time measure;
    private final WorkingCalendar calendar;

    /**
     * @param measure what is to happen and by when, as it was when the promise was made
     * @param calendar the working days as they were then
     * @throws IllegalArgumentException for a target below one, or in hours of opening: the calendar knows days, and a guess at hours would be no promise
     */
    public PromiseClock(Measure.Time measure, WorkingCalendar calendar) {
        if (measure.target().amount() < 1) {
            throw new IllegalArgumentException("A promise takes one day or more; not " + measure.target());
        }
        if (measure.target().unit() == Target.Unit.HOURS_OF_OPENING) {
            throw new IllegalArgumentException("The calendar has no hours of opening to count " + measure.target());
        }
        this.measure = measure;
        this.calendar = calendar;
    }

    /** The date to tell somebody whose request came at an instant. */
    public LocalDate dueFor(Instant received) {
        LocalDate start = start(received);
        int amount = measure.target().amount();
        return switch (measure.target().unit()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case CALENDAR_DAYS -> start.plusDays(amount);
            case CALENDAR_MONTHS -> start.plusMonths(amount);
            case HOURS_OF_OPENING -> throw new AssertionError("refused when the clock was made");
        };
    }

    /**
     * What the clock shows at an instant: now, or the end of a period. What happened later is not looked at.
     *
     * @throws IllegalArgumentException for an instant before the request came
     */
    public PromiseReading read(PromiseHistory history, Instant at) {
        if (at.isBefore(history.received())) {
            throw new IllegalArgumentException("The request came at %s, after %s".formatted(history.received(), at));
        }
        PromiseCourse course = new PromiseCourse(this, history.received());
        history.events().stream().filter(event -> !event.at().isAfter(at)).forEach(course::follow);
        return course.readOn(dayOf(at));
    }

    /** The first instant that no longer belongs to a day: what is reached at it or later is a day late. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    static LocalDate dayOf(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    Measure.Stage stage() {
        return measure.until();
    }

    /**
     * Day nought. After the cut-off it is the next day, be that a working day or not: else what comes on a Friday evening would be due after
     * what comes on the Saturday.
     */
    LocalDate start(Instant received) {
        ZonedDateTime local = received.atZone(LONDON);
        return local.toLocalTime().isAfter(measure.target().cutOff()) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    }

    /**
     * The date that counts after a stop: later by as many days as the stop lasted. A stop that began when the date had passed moves nothing.
     * Where the stop began on the date itself and took no working day, the date is the first working day after it: nobody becomes late while the person is waited for.
     */
    LocalDate afterStop(LocalDate date, LocalDate from, LocalDate to) {
        if (from.isAfter(date) || !from.isBefore(to)) {
            return date;
        }
        if (!countsWorkingDays()) {
            return date.plusDays(ChronoUnit.DAYS.between(from, to));
        }
        LocalDate moved = calendar.plusWorkingDays(date, calendar.workingDaysBetween(from, to));
        return moved.isBefore(to) ? calendar.plusWorkingDays(to, 1) : moved;
    }

    /** Days from one day up to another, less than nought when that has passed: working days where the target is in working days. */
    public int daysLeft(LocalDate today, LocalDate date) {
        if (countsWorkingDays()) {
            return calendar.workingDaysBetween(today, date) - calendar.workingDaysBetween(date, today);
        }
        return (int) ChronoUnit.DAYS.between(today, date);
    }

    private boolean countsWorkingDays() {
        return measure.target().unit() == Target.Unit.WORKING_DAYS;
    }
}
