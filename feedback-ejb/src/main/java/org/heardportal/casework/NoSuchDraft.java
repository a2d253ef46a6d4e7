package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** No draft has this address, link or code: it was cleared, woken under another address, disposed of, or never there. Nobody is told which. */
@ApplicationException(rollback = true)
public class NoSuchDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
