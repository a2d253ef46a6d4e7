package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** The person took it back. */
public record RequestWithdrawn(Instant at, Actor actor, long requestId) implements RequestNews {
}
