package org.heardportal.feedback;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** Somebody added words to an answer that they gave without. */
public record FeedbackWordsAdded(Instant at, Actor actor, long feedbackId) implements FeedbackNews {
}
