package org.heardportal.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the figures of an instant a second time, slowly and by another way: from the events of each request and the targets that were stamped on it, through the
 * arithmetic of promises. It reads no column that says how a promise stands, so that a wrong one is found.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PromiseRecount {

    @Inject
    RecountedEvents events;

    @Inject
    RecountedReadings readings;

    /**
     * @param figures what the recount comes to
     * @param requests how many requests were read
     * @param problems requests whose events cannot be followed, each a sentence
     */
    public record Recount(PublishedFigures figures, int requests, List<String> problems) {

        public Recount {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Counts what was on record at an instant.
     *
     * @param at when the figures were made that are to be checked
     */
    @RolesAllowed("system")
    public Recount at(Instant at) {
        Period period = Period.before(at);
        Map<String, Tally> tallies = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        int requests = 0;
        List<RecountedRequest> batch = events.after(0, at);
        while (!batch.isEmpty()) {
            for (RecountedRequest request : batch) {
                requests++;
                try {
                    readings.of(request, period, at).forEach((standard, tally) -> tallies.merge(standard, tally, Tally::plus));
                } catch (RuntimeException unreadable) {
                    problems.add("request " + request.id() + ": " + unreadable.getMessage());
                }
            }
            batch = events.after(batch.getLast().id(), at);
        }
        tallies.values().removeIf(Tally.NONE::equals);
        return new Recount(new PublishedFigures(at, period, tallies), requests, problems);
    }
}
