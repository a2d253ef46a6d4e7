package org.heardportal.place;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A file that is no gazetteer, with every reason. Nothing was changed. */
@ApplicationException(rollback = true)
public class GazetteerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    GazetteerRefused(List<String> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** The reasons, each with its line: {@code line 12: 'uprn' is there twice}. */
    public List<String> problems() {
        return problems;
    }
}
