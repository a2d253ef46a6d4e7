package org.heardportal.account;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param kind the word that tables hold: lower-case words joined by underscores
 * @param attempts how many within the window
 * @param window an hour at most: what is older is disposed of
 */
public record Limit(String kind, int attempts, Duration window) {

    /** No limit looks further back. */
    static final Duration LONGEST = Duration.ofHours(1);

    /**
     * @throws IllegalArgumentException for a limit that lets nothing pass, or looks back further than attempts are kept
     */
    public Limit {
        if (attempts < 1 || window.compareTo(LONGEST) > 0 || !window.isPositive()) {
            throw new IllegalArgumentException("no limit: %d in %s".formatted(attempts, window));
        }
    }
}
