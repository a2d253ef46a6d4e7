package org.heardportal.account;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/**
 * Somebody tried to sign in and was refused. Who tried is not known.
 *
 * @param account whose account was tried; empty where nobody has the e-mail address
 * @param reason {@link #PASSWORD}, {@link #LIMIT} or {@link #TOKEN}
 */
public record SignInFailed(Instant at, Optional<Long> account, String reason) implements DomainEvent {

    static final String PASSWORD = "password";
    static final String LIMIT = "limit";
    static final String TOKEN = "first-administrator-token";

    @Override
    public Actor actor() {
        return Actor.visitor();
    }

    @Override
    public Subject subject() {
        return account.map(id -> Subject.of("account", id)).orElse(Subject.of("account"));
    }
}
