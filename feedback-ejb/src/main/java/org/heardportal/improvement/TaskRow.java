package org.heardportal.improvement;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * An improvement task in a list.
 *
 * @param title what is to be done; for a gap what most people typed
 * @param feedback how many pieces of feedback it answers
 * @param changes how many changes were made because of it
 */
public record TaskRow(long id, String title, TaskCause cause, Optional<String> service, TaskState state, int feedback, int changes, Instant openedAt,
                      Optional<Instant> closedAt) implements Serializable {
}
