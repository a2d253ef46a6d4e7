package org.heardportal.promise;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to one request, in the order in which it happened. Events that were keyed late may be given in any order; of two at the same instant the one given
 * first comes first. An event that was mended by another is left out by the caller.
 *
 * @param received when the request came, whenever it was keyed
 */
public record PromiseHistory(Instant received, List<PromiseEvent> events) {

    /**
     * @throws IllegalArgumentException when something happened before the request came, or was re-opened without having ended
     */
    public PromiseHistory {
        events = events.stream().sorted(Comparator.comparing(PromiseEvent::at)).toList();
        boolean over = false;
        for (PromiseEvent event : events) {
            if (event.at().isBefore(received)) {
                throw new IllegalArgumentException("%s before the request came at %s".formatted(event, received));
            }
            if (event instanceof PromiseEvent.Reopened && !over) {
                throw new IllegalArgumentException("%s of a request that is not over".formatted(event));
            }
            over = event instanceof PromiseEvent.Ended || over && !(event instanceof PromiseEvent.Reopened);
        }
    }

    /** A request to which nothing has happened since it came. */
    public static PromiseHistory of(Instant received, PromiseEvent... events) {
        return new PromiseHistory(received, List.of(events));
    }

    /** True when it was not done the first time: "right first time" is broken, whatever the promise says. */
    public boolean wasReopened() {
        return events.stream().anyMatch(PromiseEvent.Reopened.class::isInstance);
    }
}
