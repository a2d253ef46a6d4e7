package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** The answers are not those that the person was shown before sending them. */
@ApplicationException(rollback = true)
public class AnswersChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
