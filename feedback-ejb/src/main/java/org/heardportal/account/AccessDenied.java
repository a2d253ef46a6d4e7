package org.heardportal.account;

import jakarta.ejb.ApplicationException;

/** Somebody wanted to do what {@link Access} refuses. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Decision.Reason reason;

    public AccessDenied(Decision.Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public Decision.Reason reason() {
        return reason;
    }
}
