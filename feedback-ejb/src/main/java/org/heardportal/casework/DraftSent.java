package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** The draft became a request. It holds nothing any more. */
@ApplicationException(rollback = true)
public class DraftSent extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
