package org.heardportal.casework;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/**
 * Somebody wanted to follow a request and was refused. Who tried is not known.
 *
 * @param requestId whose request was tried; empty where there is none with the reference
 * @param reason {@link #PROOF} or {@link #LIMIT}
 */
public record RequestProofFailed(Instant at, Optional<Long> requestId, String reason) implements DomainEvent {

    static final String PROOF = "proof";
    static final String LIMIT = "limit";

    @Override
    public Actor actor() {
        return Actor.visitor();
    }

    @Override
    public Subject subject() {
        return requestId.map(id -> Subject.of("request", id)).orElse(Subject.of("request"));
    }
}
