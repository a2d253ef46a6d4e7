package org.heardportal.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;

/**
 * A piece of feedback as its owner reads it by itself.
 *
 * @param channel how it came
 * @param differs whether the words as typed hold something that is masked, and are still kept
 * @param toTell whether somebody wants to be told what comes of it
 * @param decidedAt when it was accepted, done or declined
 * @param answer what is published about it; empty before that
 * @param version goes back with whatever is done next, so that a change in between is noticed
 */
public record FeedbackItem(FeedbackRow row, Channel channel, Language language, boolean differs, boolean toTell, Optional<Instant> decidedAt, String answer,
        int version) implements Serializable {
}
