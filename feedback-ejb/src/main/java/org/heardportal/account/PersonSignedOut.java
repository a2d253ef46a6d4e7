package org.heardportal.account;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/**
 * Somebody signed out.
 *
 * @param reason {@link #HERE} or {@link #EVERYWHERE}
 */
public record PersonSignedOut(Instant at, Actor actor, long account, String reason) implements DomainEvent {

    static final String HERE = "here";
    static final String EVERYWHERE = "everywhere";

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
