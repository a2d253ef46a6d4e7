package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** The form asks no such question, or not after the answers so far: a step taken out of order. */
@ApplicationException(rollback = true)
public class QuestionNotAsked extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
