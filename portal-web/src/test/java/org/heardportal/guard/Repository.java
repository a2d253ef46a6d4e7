package org.heardportal.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, found from the folder in which the tests run. */
final class Repository {

    static final List<String> MODULES = List.of("content", "search-index", "feedback-ejb", "portal-web");

    private static final Path ROOT = root();

    private Repository() {
    }

    /** A file or folder by its path within the project. */
    static Path at(String path) {
        return ROOT.resolve(path);
    }

    /** A planted file or folder by its path under {@code planted} in the test resources. */
    static Path planted(String path) {
        return at("portal-web/src/test/resources/org/heardportal/guard/planted").resolve(path);
    }

    /** A path as the project writes it, from its root and with slashes. */
    static String nameOf(Path file) {
        return ROOT.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** The files under a folder, or the one file itself, whose name ends in this way, by path; none where there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /**
     * The files that belong to the project: what Git tracks, or, in a copy without Git, everything outside {@code target} and dot folders.
     * What is planted is left out.
     */
    static List<Path> tracked() {
        List<Path> files = Files.exists(at(".git")) ? trackedByGit() : walked();
        return files.stream().filter(file -> !file.startsWith(planted(""))).toList();
    }

    private static List<Path> trackedByGit() {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z").directory(ROOT.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0
                    ? Stream.of(names.split("\0")).map(Repository::at).filter(Files::isRegularFile).toList()
                    : walked();
        } catch (IOException withoutGit) {
            return walked();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while Git listed the files", stopped);
        }
    }

    private static List<Path> walked() {
        return files(ROOT, "").stream().filter(file -> {
            String name = '/' + nameOf(file);
            return !name.contains("/target/") && !name.matches("/\\.(?!ci/).*/.*");
        }).toList();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("search-index"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The tests run outside the project: " + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }
}
