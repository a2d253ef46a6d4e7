package org.heardportal.publishing;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of one content file, with its text.
 *
 * @param who name of whoever published it; empty text for what was read from the content folder, and for an account that is gone
 * @param reason why, in their words
 * @param until when another took its place; empty for a current one
 * @param fromFile whether it was read from the content folder
 */
public record FileRevision(long id, String text, String who, String reason, Instant from, Optional<Instant> until, boolean fromFile) implements Serializable {
}
