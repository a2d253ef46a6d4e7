package org.heardportal.discovery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A search as the log has it.
 *
 * @param visit key of the visit
 * @param words masked
 * @param rank place of the result that was opened
 * @param opened path of its page; empty text for none
 * @param missed whether somebody said that it was not what they looked for
 * @param followedBy the search with other words that the same visit made within a minute
 */
record Searched(long id, Instant at, String visit, String language, String words, int results, OptionalInt rank, String opened, boolean missed,
                Optional<Long> followedBy) {

    boolean isOpened() {
        return rank.isPresent();
    }
}
