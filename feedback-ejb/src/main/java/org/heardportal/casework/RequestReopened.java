package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** It was not done after all. */
public record RequestReopened(Instant at, Actor actor, long requestId) implements RequestNews {
}
