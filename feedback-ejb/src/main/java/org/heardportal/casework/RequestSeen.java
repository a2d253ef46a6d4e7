package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** A member of staff read a request with what its person told. */
public record RequestSeen(Instant at, Actor actor, long requestId) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("request", requestId);
    }
}
