package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** What was given with a step cannot be used; the page says which field and why. */
@ApplicationException(rollback = true)
public class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem { WORDS_MISSING, WORDS_TOO_LONG, NO_SUCH_REFERENCE, DATE_NOT_LATER, DATE_HAS_PASSED, REASON_MISSING, NOBODY_NAMED }

    private final Problem problem;

    public StepRefused(Problem problem) {
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
