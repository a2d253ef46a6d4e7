package org.heardportal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.heardportal.portal.Build;

/** Keeps what was measured of each first view in {@code target/measured/first-views.tsv}, for people to read. */
final class FirstViews {

    private static final Path FILE = Build.folder("measured").resolve("first-views.tsv");
    private static final Map<String, Map<String, Object>> SEEN = new TreeMap<>();

    private FirstViews() {
    }

    static synchronized void record(PageState state, Map<String, Object> measured) {
        SEEN.put(state.name(), measured);
        var lines = SEEN.entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).toList();
        try {
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
