package org.heardportal.casework;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.shared.Actor;

/** We gave the person what they asked to know: a decision, a visit, a date. */
public record RequestAnswered(Instant at, Actor actor, long requestId, Optional<Long> messageId) implements RequestNews {
}
