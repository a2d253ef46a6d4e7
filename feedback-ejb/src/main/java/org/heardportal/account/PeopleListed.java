package org.heardportal.account;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** An administrator looked at the list of people. */
public record PeopleListed(Instant at, Actor actor) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("account");
    }
}
