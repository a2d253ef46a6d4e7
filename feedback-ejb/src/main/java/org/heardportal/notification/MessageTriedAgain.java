package org.heardportal.notification;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** An administrator wants a message tried again that had failed. */
public record MessageTriedAgain(Instant at, Actor actor, long outboxId) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("outbox", outboxId);
    }
}
