package org.heardportal.guard.planted.refusalsrollback.casework;

import jakarta.ejb.ApplicationException;

@ApplicationException(rollback = true)
class KeepsMarked extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
