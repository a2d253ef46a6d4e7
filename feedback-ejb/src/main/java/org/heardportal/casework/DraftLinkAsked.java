package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** Somebody wants to finish later and asked for a link by e-mail. */
public record DraftLinkAsked(Instant at, Actor actor, long draftId) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("draft", draftId);
    }
}
