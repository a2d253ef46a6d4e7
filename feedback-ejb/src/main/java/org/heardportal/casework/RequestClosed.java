package org.heardportal.casework;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.shared.Actor;

/** It is over. */
public record RequestClosed(Instant at, Actor actor, long requestId, Optional<Long> messageId, String reason) implements RequestNews {
}
