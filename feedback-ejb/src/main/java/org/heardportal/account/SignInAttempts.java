package org.heardportal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts attempts to sign in, by account and by network address. A good sign-in forgives the account and its own claim on the address. */
@ApplicationScoped
class SignInAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** A person who mistypes gets five tries; a guesser of a twelve-character password gets 480 a day, which is nothing. */
    static final Limit PER_ACCOUNT = new Limit("sign_in_account", 5, WINDOW);

    /** Many people may share an address, a town hall for one; they do not mistype twenty times in a quarter of an hour. */
    static final Limit PER_ADDRESS = new Limit("sign_in_address", 20, WINDOW);

    @Inject
    LimitedAttempts attempts;

    /**
     * Counts an attempt.
     *
     * @return how long to wait, when a limit is reached; the attempt is then not counted again
     */
    Optional<Duration> claim(SignIn attempt, Instant now) {
        return attempts.claim(List.of(ofAddress(attempt), ofAccount(attempt)), now);
    }

    /** Takes back the claims of an attempt that turned out good, with all earlier ones of the account. */
    void forgive(SignIn attempt, Instant claimedAt) {
        attempts.forgiveAll(ofAccount(attempt));
        attempts.forgive(ofAddress(attempt), claimedAt);
    }

    /** Removes what no limit looks at any more, those of other features among it. */
    void removeBefore(Instant before) {
        attempts.removeBefore(before);
    }

    private static LimitedAttempts.Claim ofAccount(SignIn attempt) {
        return LimitedAttempts.Claim.of(PER_ACCOUNT, Account.normal(attempt.email()));
    }

    private static LimitedAttempts.Claim ofAddress(SignIn attempt) {
        return LimitedAttempts.Claim.of(PER_ADDRESS, attempt.address());
    }
}
