package org.heardportal.account;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** The first administrator of a fresh installation made their account. */
public record FirstAdministratorAppointed(Instant at, long account) implements DomainEvent {

    @Override
    public Actor actor() {
        return Actor.of(Actor.Kind.ADMINISTRATOR, account);
    }

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
