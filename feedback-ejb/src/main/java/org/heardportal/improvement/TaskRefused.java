package org.heardportal.improvement;

import jakarta.ejb.ApplicationException;

/** What an owner wanted to do with a task cannot be done; the page says which field and why. */
@ApplicationException(rollback = true)
public class TaskRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        TITLE_MISSING, TITLE_TOO_LONG,
        /** No feedback was chosen. */
        NOTHING_CHOSEN,
        /** More than one team answers for what was chosen. */
        SEVERAL_TEAMS,
        /** Its state does not allow it, or not any more. */
        NOT_NOW,
        /** Somebody else changed it meanwhile. */
        CHANGED,
        /** The revision is none of its service since it was opened. */
        NO_SUCH_REVISION,
        NOTE_MISSING, NOTE_TOO_LONG, WHO_MISSING, WHO_TOO_LONG, FROM_MISSING,
        /** Nothing was changed yet, so nothing can be published. */
        NO_CHANGE,
        YOU_SAID_MISSING, YOU_SAID_TOO_LONG, YOU_SAID_NAMES_SOMEBODY, NOTE_NAMES_SOMEBODY, WHO_NAMES_SOMEBODY, TITLE_NAMES_SOMEBODY
    }

    private final Problem problem;

    public TaskRefused(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
