package org.heardportal.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.promise.Measure;
import org.heardportal.promise.PromiseClock;

/**
 * A standard as it is promised to somebody who asks now.
 *
 * @param standard key of the standard
 * @param revision of the promise that it belongs to
 * @param calendarRevision of the working days
 */
record Stamp(String standard, long revision, long calendarRevision, Measure.Time measure) {

    /** True for a promise that the person waits for: that we acknowledge is none. */
    boolean isWaitedFor() {
        return measure.until() != Measure.Stage.ACKNOWLEDGE;
    }

    LocalDate dueFor(Instant received, WorkingCalendar calendar) {
        return new PromiseClock(measure, calendar).dueFor(received);
    }
}
