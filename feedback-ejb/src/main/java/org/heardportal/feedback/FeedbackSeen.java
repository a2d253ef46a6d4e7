package org.heardportal.feedback;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** An owner read the words as they were typed. */
public record FeedbackSeen(Instant at, Actor actor, long feedbackId) implements FeedbackNews {
}
