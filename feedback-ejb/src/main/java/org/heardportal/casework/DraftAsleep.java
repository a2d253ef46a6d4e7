package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** The draft has not been used for 30 minutes: its address shows nothing until it is woken by an e-mailed link or a printed code. */
@ApplicationException(rollback = true)
public class DraftAsleep extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
