package org.heardportal.casework;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.shared.Actor;

/** The person was told another date. */
public record DueDateMoved(Instant at, Actor actor, long requestId, Optional<Long> messageId, String reason) implements RequestNews {
}
