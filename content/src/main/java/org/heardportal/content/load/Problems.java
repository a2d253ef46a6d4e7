package org.heardportal.content.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentProblem;

/**
 * Gathers what is wrong, so that all of it is told at once. The same problem is kept once:
 * a translation reads the structure of its original again.
 */
final class Problems {

    private final Set<ContentProblem> found = new LinkedHashSet<>();

    void add(Place place, String reason) {
        found.add(place.problem(reason));
    }

    void addAll(Collection<ContentProblem> problems) {
        found.addAll(problems);
    }

    /** @throws BrokenContent with all problems by file and line, if there is one */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenContent(inOrder());
        }
    }

    List<ContentProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line))
                .toList();
    }
}
