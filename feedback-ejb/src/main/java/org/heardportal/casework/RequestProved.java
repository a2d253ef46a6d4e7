package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** Somebody proved to belong to a request, and reads it from now on. */
public record RequestProved(Instant at, long requestId) implements DomainEvent {

    @Override
    public Actor actor() {
        return Actor.visitor();
    }

    @Override
    public Subject subject() {
        return Subject.of("request", requestId);
    }
}
