package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** Somebody asked for a service. */
public record ServiceRequestOpened(Instant at, Actor actor, long requestId) implements RequestNews {
}
