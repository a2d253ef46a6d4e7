package org.heardportal.publishing;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A revision as its history tells it.
 *
 * @param by the name of who published it; empty text where it was read from the content folder
 * @param approvedBy the name of the second person; empty text where nobody had to approve it
 * @param reason why, in words
 * @param until when it ended; empty for the current one
 * @param fromFile whether it was read from the content folder
 * @param withdraws whether it took the page out
 */
public record RevisionRow(long id, String by, String approvedBy, String reason, Instant from, Optional<Instant> until, boolean fromFile, boolean withdraws)
        implements Serializable {
}
