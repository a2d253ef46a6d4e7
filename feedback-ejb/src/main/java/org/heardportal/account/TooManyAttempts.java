package org.heardportal.account;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** Too many failed attempts for this account or from this address. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next attempt can succeed. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
