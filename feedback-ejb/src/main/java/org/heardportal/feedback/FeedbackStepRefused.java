package org.heardportal.feedback;

import jakarta.ejb.ApplicationException;

/** What an owner wanted to do with feedback cannot be done; the page says which field and why. */
@ApplicationException(rollback = true)
public class FeedbackStepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** Its state does not allow it, or not any more. */
        NOT_NOW,
        /** Somebody else changed it meanwhile. */
        CHANGED,
        ANSWER_MISSING, ANSWER_TOO_LONG,
        /** The public answer holds what would identify or reach a person. */
        ANSWER_NAMES_SOMEBODY
    }

    private final Problem problem;

    public FeedbackStepRefused(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
