package org.heardportal.publishing;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardportal.content.ContentProblem;

/** An edit that the content could not be used with. Nothing was changed. */
@ApplicationException(rollback = true)
public class ContentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    public ContentRefused(List<ContentProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** Every reason, for the editor. */
    public List<ContentProblem> problems() {
        return problems;
    }
}
