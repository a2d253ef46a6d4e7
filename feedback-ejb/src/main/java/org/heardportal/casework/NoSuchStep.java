package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** The step does not lead from the state in which the request is: a step taken twice, or out of order. */
@ApplicationException(rollback = true)
public class NoSuchStep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RequestState state;

    public NoSuchStep(RequestState state) {
        this.state = state;
    }

    /** The state in which the request is. */
    public RequestState state() {
        return state;
    }
}
