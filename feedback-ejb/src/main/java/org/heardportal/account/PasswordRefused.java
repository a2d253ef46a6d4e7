package org.heardportal.account;

import jakarta.ejb.ApplicationException;

/** A new password that cannot be taken. */
@ApplicationException(rollback = true)
public class PasswordRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        /** Fewer than 12 characters. */
        TOO_SHORT,
        /** More than 1,000 characters. */
        TOO_LONG,
        /** The same as the e-mail address. */
        IS_THE_EMAIL
    }

    private final Problem problem;

    public PasswordRefused(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
