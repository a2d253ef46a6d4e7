package org.heardportal.publishing;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** An owner published a revision. */
public record RevisionPublished(Instant at, Actor actor, long revision) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("content-revision", revision);
    }
}
