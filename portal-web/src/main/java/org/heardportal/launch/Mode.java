package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a data folder was begun with the sample people or empty. It stays what it is: sample people must never come into a database that holds a real
 * council's, and a database with sample people never counts as empty.
 */
enum Mode {
    SAMPLE, EMPTY;

    /** What keeps the folder from being used in this mode; empty for one that was begun in this mode or is new. */
    Optional<String> problemIn(DataDirectory data) throws IOException {
        if (!Files.exists(file(data))) {
            return Optional.empty();
        }
        Mode begun = valueOf(Files.readString(file(data)).strip().toUpperCase(Locale.ROOT));
        if (begun == this) {
            return Optional.empty();
        }
        return Optional.of(begun == SAMPLE
                ? "The data folder " + data.folder() + " holds sample people. Leave --empty out, or name another folder with --data."
                : "The data folder " + data.folder() + " was begun with --empty. Give --empty again, or name another folder with --data.");
    }

    /** Remembers the mode of a folder whose database is there. */
    void keepIn(DataDirectory data) throws IOException {
        Files.writeString(file(data), name().toLowerCase(Locale.ROOT) + "\n");
    }

    private static Path file(DataDirectory data) {
        return data.folder().resolve("mode");
    }
}
