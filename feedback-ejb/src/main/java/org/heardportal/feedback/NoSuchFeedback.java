package org.heardportal.feedback;

import jakarta.ejb.ApplicationException;

/** There is no feedback with this reference. */
@ApplicationException(rollback = true)
public class NoSuchFeedback extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
