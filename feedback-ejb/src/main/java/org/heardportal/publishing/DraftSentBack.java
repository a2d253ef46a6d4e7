package org.heardportal.publishing;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/**
 * A draft was not published: a second person did not approve it, or it could not be used when its time came.
 *
 * @param sender the account that wanted it published, who is told
 */
public record DraftSentBack(Instant at, Actor actor, long draft, long sender) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("content-draft", draft);
    }
}
