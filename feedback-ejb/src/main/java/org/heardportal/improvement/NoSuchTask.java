package org.heardportal.improvement;

import jakarta.ejb.ApplicationException;

/** There is no improvement task with this number. */
@ApplicationException(rollback = true)
public class NoSuchTask extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
