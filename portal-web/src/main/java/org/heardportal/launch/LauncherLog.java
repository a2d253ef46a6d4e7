package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Leads what the launcher and its libraries log into a file, away from the console. */
final class LauncherLog {

    private static final int BYTES_OF_A_FILE = 1_000_000;
    private static final int FILES = 2;

    private LauncherLog() {
    }

    static void writeTo(Path folder) throws IOException {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        FileHandler file = new FileHandler(folder.resolve("launcher.%g.log").toString(), BYTES_OF_A_FILE, FILES, true);
        file.setFormatter(new SimpleFormatter());
        root.addHandler(file);
    }
}
