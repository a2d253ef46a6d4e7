package org.heardportal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where features count attempts against limits of their own. An attempt is claimed before what is tried is looked at, so that neither a refusal nor many at once
 * escape the count. Only a hash of the subject is kept.
 */
@ApplicationScoped
public class Attempts {

    @Inject
    LimitedAttempts attempts;

    @Inject
    Clock clock;

    /**
     * Counts an attempt, in a transaction of its own.
     *
     * @return how long to wait when the limit is reached already, whatever the attempt would come to; it is then not counted again
     */
    public Optional<Duration> claim(Limit limit, String subject) {
        return attempts.claim(List.of(LimitedAttempts.Claim.of(limit, subject)), now());
    }

    /** Takes back every attempt on a subject, in the transaction of the one that turned out good. */
    public void forgive(Limit limit, String subject) {
        attempts.forgiveAll(LimitedAttempts.Claim.of(limit, subject));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
