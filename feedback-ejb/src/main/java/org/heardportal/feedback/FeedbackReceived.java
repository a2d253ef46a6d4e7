package org.heardportal.feedback;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** Somebody said something. */
public record FeedbackReceived(Instant at, Actor actor, long feedbackId) implements FeedbackNews {
}
