package org.heardportal.notification;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** An administrator read a message as it was sent. */
public record MessageRead(Instant at, Actor actor, long outboxId) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("outbox", outboxId);
    }
}
