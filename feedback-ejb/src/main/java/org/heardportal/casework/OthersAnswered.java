package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** Nobody else is waited for any more. */
public record OthersAnswered(Instant at, Actor actor, long requestId) implements RequestNews {
}
