package org.heardportal.improvement;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/**
 * Something happened to an improvement task.
 *
 * @param reason what: {@code opened}, {@code feedback-added}, {@code started}, {@code change-recorded}, {@code settled}, {@code declined}
 */
public record TaskMoved(Instant at, Actor actor, long taskId, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("improvement-task", taskId);
    }
}
