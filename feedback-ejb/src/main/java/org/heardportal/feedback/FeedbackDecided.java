package org.heardportal.feedback;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** An owner decided about a piece of feedback; where it is now is the reason on record. */
public record FeedbackDecided(Instant at, Actor actor, long feedbackId, FeedbackState state) implements FeedbackNews {

    @Override
    public String reason() {
        return state.key().replace('_', '-');
    }
}
