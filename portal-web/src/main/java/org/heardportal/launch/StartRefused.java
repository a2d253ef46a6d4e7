package org.heardportal.launch;

import java.util.List;

/** The portal cannot be started like this. Carries everything that is wrong, in sentences for the person at the keyboard. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    StartRefused(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    StartRefused(String problem) {
        this(List.of(problem));
    }

    List<String> problems() {
        return problems;
    }
}
