package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The archive of loaded classes that makes later starts faster. It belongs to one build and one Java: the first run of a build writes it when it stops
 * (which then takes 7 to 16 seconds longer), later ones read it.
 */
final class ClassArchive {

    /** The first Java whose archive holds classes that are linked already (JEP 514), and the first that keeps a dynamic archive by itself. */
    private static final int JAVA_WITH_AOT_CACHE = 25;

    private final Path file;
    private final boolean aot;

    private ClassArchive(Path file, boolean aot) {
        this.file = file;
        this.aot = aot;
    }

    /** The archive of this build for the Java that runs now. */
    static ClassArchive of(Unpacked unpacked) {
        Runtime.Version java = Runtime.version();
        boolean aot = java.feature() >= JAVA_WITH_AOT_CACHE;
        return new ClassArchive(unpacked.classArchive("classes-" + java.toString().replaceAll("[^\\w.+-]", "_") + (aot ? ".aot" : ".jsa")), aot);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Forgets an archive of a run that never became ready, or that was cut off: it lacks classes and would be read for ever after. */
    void discard() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".config"));
    }

    /** Options for the virtual machine: read the archive, or write it at the end. */
    List<String> options() {
        if (aot) {
            return List.of((exists() ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + file);
        }
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
    }
}
