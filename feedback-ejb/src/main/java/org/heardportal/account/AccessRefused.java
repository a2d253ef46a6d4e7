package org.heardportal.account;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** Somebody who had signed in wanted to do what they may not. */
public record AccessRefused(Instant at, Actor actor, Subject subject, String reason) implements DomainEvent {
}
