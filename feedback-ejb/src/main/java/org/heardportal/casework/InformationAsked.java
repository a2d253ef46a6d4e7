package org.heardportal.casework;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.shared.Actor;

/** We need something from the person; the clock is stopped. */
public record InformationAsked(Instant at, Actor actor, long requestId, Optional<Long> messageId) implements RequestNews {
}
