package org.heardportal.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentProblem;

/** The content files on the disk of this node. They are read once, at start. */
record ContentFolder(Path folder) {

    /**
     * The text of each file by its path within the folder, with {@code /} between the parts on every system. Hidden files and README.md are left out: they are for those who write content.
     *
     * @throws BrokenContent when a file is not UTF-8
     */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        List<ContentProblem> problems = new ArrayList<>();
        for (Path file : files()) {
            String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
            try {
                texts.put(path, Files.readString(file));
            } catch (MalformedInputException e) {
                problems.add(new ContentProblem(path, 1, "the file is not UTF-8: " + e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenContent(problems);
        }
        return texts;
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(file -> isContent(folder.relativize(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isContent(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !path.getFileName().toString().equals("README.md");
    }
}
