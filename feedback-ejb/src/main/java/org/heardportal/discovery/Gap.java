package org.heardportal.discovery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;

/**
 * Something that people search for and do not find.
 *
 * @param words what most of them typed, masked
 * @param queries all that they typed for it, with how often; the first is {@code words}
 * @param visits how many visits searched for it
 * @param failed how many of them did not find
 * @param firstAsked when it was first searched for within the time that is looked at
 * @param isNew whether nobody searched for it before the last days
 * @param page what comes nearest
 * @param task the improvement task that was opened for it
 */
public record Gap(Language language, String words, List<Query> queries, int visits, int failed, Instant firstAsked, boolean isNew, Optional<PageRef> page, Remedy remedy,
                  Optional<Long> task) implements Serializable {

    /**
     * One of the ways in which it is typed.
     *
     * @param visits how many visits typed it
     * @param failed how many of them opened nothing, or said that it was not what they looked for
     */
    public record Query(String words, int visits, int failed) implements Serializable {
    }

    /**
     * What may help.
     *
     * @param words what people typed next who then found it; empty text where it is no synonym
     */
    public record Remedy(Kind kind, String words) implements Serializable {

        /** What kind of thing. */
        public enum Kind {
            /** People find it in other words: these could lead there. */
            SYNONYM,
            /** People open the same page far down: it could stand first. */
            BET,
            /** There is nothing to find. */
            PAGE,
            /** There are results, and nobody opens them. */
            RANKING
        }
    }

    /** The share of visits that did not find, in whole per cent. */
    public int failedPercent() {
        return Math.round(100f * failed / visits);
    }

    Gap with(Optional<PageRef> nearest, Optional<Long> ofTask) {
        return new Gap(language, words, queries, visits, failed, firstAsked, isNew, nearest, remedy, ofTask);
    }
}
