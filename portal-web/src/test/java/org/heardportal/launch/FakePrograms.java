package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that only say how they were called, for tests of the script that calls them. */
final class FakePrograms {

    private FakePrograms() {
    }

    /** A folder that looks like a JDK and says so when its java is run. */
    static Path jdk(Path home, int version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        program(home.resolve("bin/java"), "case $1 in -XshowSettings*) echo '    java.home = " + home + "' >&2;; *) echo \"JDK " + version
                + " runs $* with JAVA_HOME=$JAVA_HOME\";; esac");
        program(home.resolve("bin/javac"), "");
        return home;
    }

    static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        executable(file);
    }

    static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static Path onThisMachine(String tool) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":")).map(place -> Path.of(place, tool)).filter(Files::isExecutable).findFirst();
        return found.orElseThrow(() -> new AssertionError("this machine has no " + tool));
    }
}
