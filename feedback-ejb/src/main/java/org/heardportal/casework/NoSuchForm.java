package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** The service is not asked for by a form, or not now. */
@ApplicationException(rollback = true)
public class NoSuchForm extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
