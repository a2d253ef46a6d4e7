package org.heardportal.feedback;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.shared.Reference;

/**
 * What anybody may read of a piece of feedback: never the words, never who said it.
 *
 * @param service slug of the service that it is about; empty where it is about none
 * @param page address of the page that it is about; empty where it is about none
 * @param decidedAt when it was accepted, done or declined
 * @param answer what is published about it: what we did, or why not; empty before that
 */
public record FeedbackStatus(Reference reference, FeedbackState state, Optional<String> service, Optional<String> page, Instant saidAt,
        Optional<Instant> decidedAt, String answer) {
}
