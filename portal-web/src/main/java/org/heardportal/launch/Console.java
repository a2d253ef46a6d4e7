package org.heardportal.launch;

import java.io.PrintStream;
import java.util.List;

/** What the person at the keyboard sees. The one class that prints: everything else logs. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Console ofThisProcess() {
        return new Console(System.out, System.err);
    }

    /** Says what is going on, in one line. */
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Says why the start is refused: everything at once. */
    void refuse(List<String> problems) {
        err.println(problems.size() == 1 ? "Heard cannot start:" : "Heard cannot start, for " + problems.size() + " reasons:");
        problems.forEach(problem -> err.println("- " + problem));
        err.flush();
    }

    void complain(String line) {
        err.println(line);
        err.flush();
    }
}
