package org.heardportal.casework;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.heardportal.promise.PromiseClock;
import org.heardportal.promise.PromiseHistory;
import org.heardportal.promise.PromiseOutcome.Count;
import org.heardportal.promise.PromiseReading;
import org.heardportal.promise.PromiseReading.Standing;

/**
 * What the columns of a stamped promise say after a log: what its clock said at the last event. What time alone does since then stands in no column.
 *
 * @param stopEvent number of the event that ended the clock
 * @param outcome kept, broken or left out; empty while it is open or taken back
 * @param settledAt when the event happened that settled the outcome
 */
record PromiseStanding(Optional<Integer> stopEvent, Instant dueAt, Instant countsUntil, Optional<String> outcome, Optional<Instant> settledAt) {

    /** Follows a log from its first event, which is that the request came. */
    static PromiseStanding after(List<RequestEvent> log, String standard, PromiseClock clock) {
        List<RequestEvent> standing = RequestEvent.standing(log);
        Instant received = standing.getFirst().at();
        PromiseStanding now = of(clock.read(PromiseHistory.of(received), received));
        Instant latest = received;
        for (int i = 1; i < standing.size(); i++) {
            RequestEvent event = standing.get(i);
            latest = latest.isAfter(event.at()) ? latest : event.at();
            PromiseReading reading = clock.read(PromiseEvents.history(standing.subList(0, i + 1), standard), latest);
            now = now.then(reading, event);
        }
        return now;
    }

    private static PromiseStanding of(PromiseReading reading) {
        return new PromiseStanding(Optional.empty(), PromiseClock.endOf(reading.told()), PromiseClock.endOf(reading.counts()), Optional.empty(), Optional.empty());
    }

    private PromiseStanding then(PromiseReading reading, RequestEvent event) {
        PromiseStanding next = of(reading);
        Optional<Integer> stop = reading.standing() == Standing.ENDED ? stopEvent.or(() -> Optional.of(event.number())) : Optional.empty();
        Optional<String> found = Optional.of(reading.outcome().count()).filter(count -> count != Count.NOT_YET).map(count -> count.name().toLowerCase(Locale.ROOT));
        Optional<Instant> at = Objects.equals(found, outcome) ? settledAt : found.map(any -> event.at());
        return new PromiseStanding(stop, next.dueAt, next.countsUntil, found, at);
    }
}
