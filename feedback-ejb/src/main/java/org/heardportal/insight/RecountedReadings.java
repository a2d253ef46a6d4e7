package org.heardportal.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.heardportal.insight.RecountedRequest.Stamp;
import org.heardportal.promise.PromiseClock;
import org.heardportal.promise.PromiseHistory;
import org.heardportal.promise.PromiseOutcome;
import org.heardportal.promise.PromiseReading;
import org.heardportal.publishing.FormerContent;

/** Reads the clock of each promise of a request and puts what it shows where the counting table says. */
@ApplicationScoped
class RecountedReadings {

    @Inject
    FormerContent former;

    /** What one request adds to the figures, by standard. */
    Map<String, Tally> of(RecountedRequest request, Period period, Instant at) {
        PromiseHistory history = request.history();
        Map<String, Tally> tallies = new TreeMap<>();
        for (Stamp stamp : request.stamps()) {
            PromiseReading reading = new PromiseClock(stamp.measure(), former.calendar(stamp.calendarRevision())).read(history, at);
            tallies.put(stamp.standard(), tally(reading.outcome(), period.holds(reading.counts())));
        }
        return tallies;
    }

    /** What is not due yet stands beside the figures whatever its date; all else belongs to the period of its date. */
    static Tally tally(PromiseOutcome outcome, boolean inPeriod) {
        return switch (outcome) {
            case WAITING_FOR_PERSON -> new Tally(0, 0, 1, 0, 0, 0, 0);
            case TAKEN_BACK -> new Tally(0, 0, 0, 0, 0, 0, 1);
            case NOT_DUE_YET -> Tally.NONE;
            case KEPT, BROKEN, WITHDRAWN, LAPSED, NOT_OURS, ALREADY_REPORTED -> inPeriod ? ofPeriod(outcome) : Tally.NONE;
        };
    }

    private static Tally ofPeriod(PromiseOutcome outcome) {
        return switch (outcome) {
            case KEPT -> new Tally(1, 0, 0, 0, 0, 0, 0);
            case BROKEN -> new Tally(0, 1, 0, 0, 0, 0, 0);
            case WITHDRAWN, LAPSED -> new Tally(0, 0, 0, 1, 0, 0, 0);
            case NOT_OURS -> new Tally(0, 0, 0, 0, 1, 0, 0);
            case ALREADY_REPORTED -> new Tally(0, 0, 0, 0, 0, 1, 0);
            case WAITING_FOR_PERSON, TAKEN_BACK, NOT_DUE_YET -> Tally.NONE;
        };
    }
}
