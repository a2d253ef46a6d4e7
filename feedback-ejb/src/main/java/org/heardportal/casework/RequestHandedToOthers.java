package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** We wait for somebody else. */
public record RequestHandedToOthers(Instant at, Actor actor, long requestId) implements RequestNews {
}
