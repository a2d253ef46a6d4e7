package org.heardportal.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be used. Carries every problem that was found, not only the first. */
public class BrokenContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    public BrokenContent(List<ContentProblem> problems) {
        super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
