package org.heardportal.insight;

import java.time.Instant;
import java.util.Map;

/**
 * The figures of one moment.
 *
 * @param madeAt when they were counted
 * @param tallies by key of the standard; a standard under which nothing was promised is not there
 */
public record PublishedFigures(Instant madeAt, Period period, Map<String, Tally> tallies) {

    public PublishedFigures {
        tallies = Map.copyOf(tallies);
    }

    /** What was counted under a standard. */
    public Tally of(String standard) {
        return tallies.getOrDefault(standard, Tally.NONE);
    }
}
