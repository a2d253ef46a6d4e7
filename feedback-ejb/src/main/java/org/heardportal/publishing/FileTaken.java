package org.heardportal.publishing;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** An owner ended a revision of the portal, so that the file underneath it stands again. */
public record FileTaken(Instant at, Actor actor, long revision) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("content-revision", revision);
    }
}
