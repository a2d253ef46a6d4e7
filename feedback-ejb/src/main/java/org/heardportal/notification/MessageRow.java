package org.heardportal.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as administrators see it: what it is about and where it is, never who gets it.
 *
 * @param about {@code request}, {@code feedback} or {@code draft}
 * @param reference of the request or the feedback, as tables hold it; empty for a draft
 * @param template the key of its words
 * @param language tag of the language of the words
 * @param problem code of the last problem; empty where there was none
 */
public record MessageRow(long id, Instant queuedAt, String about, String reference, String template, String language, String channel, OutboxState state,
        int attempts, String problem, Instant nextAttemptAt, Optional<Instant> sentAt) implements Serializable {
}
