package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the request after it was read: what was to be done may no longer fit, so it was not done. */
@ApplicationException(rollback = true)
public class RequestChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
