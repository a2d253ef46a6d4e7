package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** The key of a form that was sent came again with other content. */
@ApplicationException(rollback = true)
public class SubmissionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
