package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** Another colleague works on it now. */
public record RequestAssigned(Instant at, Actor actor, long requestId) implements RequestNews {
}
