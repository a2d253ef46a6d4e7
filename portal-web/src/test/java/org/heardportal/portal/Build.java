package org.heardportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build made and where tests leave what they find. */
public final class Build {

    private static final Path MODULE = Files.isDirectory(Path.of("portal-web")) ? Path.of("portal-web").toAbsolutePath() : Path.of("").toAbsolutePath();

    private Build() {
    }

    /** The packaged portal. */
    static Path jar() {
        Path jar = Path.of(System.getProperty("heard.jar", MODULE.resolve("target/heard.jar").toString()));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("There is no " + jar + ": package the portal first");
        }
        return jar;
    }

    /** A file or folder of the module. */
    public static Path file(String path) {
        return MODULE.resolve(path);
    }

    /** A folder under {@code target}, made if it is not there. */
    public static Path folder(String name) {
        try {
            return Files.createDirectories(MODULE.resolve("target").resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Tells the summary of the build how many of something were looked at. */
    public static void count(String what, int number) {
        try {
            Files.writeString(folder("counts").resolve(what + ".count"), what + " " + number + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
