package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** It was closed because the person never gave what was asked for. */
public record RequestLapsed(Instant at, Actor actor, long requestId) implements RequestNews {
}
