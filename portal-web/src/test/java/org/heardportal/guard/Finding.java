package org.heardportal.guard;

import java.nio.file.Path;

/** One place that breaks a rule, and what is wrong there. */
record Finding(Path file, int line, String what) {

    @Override
    public String toString() {
        return Repository.nameOf(file) + ":" + line + ": " + what;
    }
}
