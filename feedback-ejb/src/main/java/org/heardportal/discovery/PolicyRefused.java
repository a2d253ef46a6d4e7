package org.heardportal.discovery;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What an owner wanted to change about the search cannot be done; the page says why and keeps what was typed. */
@ApplicationException(rollback = true)
public class PolicyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** The synonym or bet that was to be changed is no longer there. */
        GONE,
        /** There is one just like it. */
        THERE_ALREADY,
        /** A colleague published the same file meanwhile. */
        CHANGED,
        /** Nothing would be different. */
        NO_DIFFERENCE,
        REASON_MISSING, REASON_TOO_LONG,
        /** The reason or a phrase would tell how to reach a person. */
        NAMES_SOMEBODY,
        /** The content could not be used with it; the details say why. */
        NOT_USABLE
    }

    private final Problem problem;
    private final List<String> details;

    public PolicyRefused(Problem problem) {
        this(problem, List.of());
    }

    public PolicyRefused(Problem problem, List<String> details) {
        super(problem.name());
        this.problem = problem;
        this.details = List.copyOf(details);
    }

    public Problem problem() {
        return problem;
    }

    /** What the checks of content say, line by line; none for other problems. */
    public List<String> details() {
        return details;
    }
}
