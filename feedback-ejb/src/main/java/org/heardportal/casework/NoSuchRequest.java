package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** There is no request with this reference. */
@ApplicationException(rollback = true)
public class NoSuchRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
