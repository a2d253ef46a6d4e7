package org.heardportal.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What was published about improvements. Pages read it and wait for nothing: the list is in memory, read anew from the database each half minute and at once when
 * something is published on this node, and goes on being served while the database is away.
 */
@ApplicationScoped
public class PublishedOutcomes {

    private volatile List<WeDid> outcomes = List.of();

    /** Every published outcome, newest first. */
    public List<WeDid> all() {
        return outcomes;
    }

    /**
     * The number of the list: it grows when the list changes, and is part of the ETag of the pages that show it. An outcome is never changed or taken back, so that
     * their count is that number, on every node and after each start.
     */
    public long number() {
        return outcomes.size();
    }

    void swap(List<WeDid> next) {
        outcomes = List.copyOf(next);
    }
}
