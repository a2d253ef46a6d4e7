package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** A colleague works on it. */
public record RequestTakenInHand(Instant at, Actor actor, long requestId) implements RequestNews {
}
