package org.heardportal.account;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** Somebody signed in. */
public record PersonSignedIn(Instant at, Actor actor, long account) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
