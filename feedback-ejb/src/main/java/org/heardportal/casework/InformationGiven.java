package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** The person answered; the clock runs on. */
public record InformationGiven(Instant at, Actor actor, long requestId) implements RequestNews {
}
