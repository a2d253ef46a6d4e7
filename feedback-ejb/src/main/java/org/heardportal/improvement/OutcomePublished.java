package org.heardportal.improvement;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** What was done about a task is published. */
public record OutcomePublished(Instant at, Actor actor, long taskId) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("improvement-task", taskId);
    }
}
