package org.heardportal.feedback;

import java.time.Instant;
import org.heardportal.shared.Actor;

/**
 * Somebody who left a contact is to be told what was decided about what they said. It is fired once for each person and decision, whatever number of things
 * the person said.
 */
public record PersonToTell(Instant at, Actor actor, long feedbackId) implements FeedbackNews {
}
