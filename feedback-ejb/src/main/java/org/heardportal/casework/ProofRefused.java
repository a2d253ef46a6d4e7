package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** There is no such request, or the proof does not fit it: nobody is told which. */
@ApplicationException(rollback = true)
public class ProofRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
