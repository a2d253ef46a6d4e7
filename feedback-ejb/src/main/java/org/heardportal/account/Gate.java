package org.heardportal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.heardportal.shared.Refusals;
import org.heardportal.shared.Subject;

/** Where boundaries ask {@link Access}: it lets pass, or records the refusal in a transaction of its own and throws. */
@ApplicationScoped
public class Gate {

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /**
     * Lets a person pass who may do this.
     *
     * @param subject what it is done to, for the record
     * @throws AccessDenied when they may not
     */
    public void pass(SignedInPerson person, Act act, Facts facts, Subject subject) {
        if (Access.decide(person, act, facts) instanceof Decision.Refused refused) {
            refusals.record(new AccessRefused(clock.instant(), person.actor(), subject, refused.reason().code()));
            throw new AccessDenied(refused.reason());
        }
    }
}
