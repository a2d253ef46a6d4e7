package org.heardportal.feedback;

import jakarta.ejb.ApplicationException;

/** What was said cannot be taken; the page says which field and why, or which way there is. */
@ApplicationException(rollback = true)
public class FeedbackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        NOTHING_SAID, WORDS_TOO_LONG, NO_EMAIL, NO_RATING, NO_SUCH_PAGE, NO_SUCH_SERVICE,
        /** The browser did not prove to belong to the request. */
        NO_PROOF,
        /** The request is not over yet, or was rated before. */
        NOT_NOW,
        /** The key is unknown or too old. */
        NO_SUCH_KEY,
        /** The key was used before, for something else. */
        KEY_USED_OTHERWISE
    }

    private final Problem problem;

    public FeedbackRefused(Problem problem) {
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
