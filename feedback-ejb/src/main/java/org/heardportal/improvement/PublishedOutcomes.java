package org.heardportal.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What was published about improvements. Pages read it and wait for nothing: the list is in memory, read anew from the database each half minute, and goes on
 * being served while the database is away.
 */
@ApplicationScoped
public class PublishedOutcomes {

    /** Every published outcome, newest first. */
    public List<WeDid> all() {
        throw new UnsupportedOperationException();
    }

    /** The number of the list: it grows when the list changes, and is part of the ETag of the pages that show it. */
    public long number() {
        throw new UnsupportedOperationException();
    }
}
