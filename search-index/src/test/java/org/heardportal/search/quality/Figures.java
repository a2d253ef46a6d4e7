package org.heardportal.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what was measured where it can be read after the build: {@code target/search-quality}, one file for each measurement. */
final class Figures {

    private static final Path FOLDER = Path.of("target", "search-quality");

    private Figures() {
    }

    static void write(String measurement, List<String> lines) throws IOException {
        Files.write(Files.createDirectories(FOLDER).resolve(measurement + ".txt"), lines);
    }
}
