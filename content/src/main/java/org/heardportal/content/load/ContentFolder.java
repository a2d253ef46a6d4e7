package org.heardportal.content.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the files of a content folder as UTF-8. A file that is no content is a problem, because it would be ignored in silence;
 * hidden files and README.md are let be.
 */
final class ContentFolder {

    private static final String README = "README.md";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path folder;
    private final Problems problems;

    ContentFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The text of each content file that can be read, by its path with forward slashes. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            problems.add(Place.topOf(folder.toString()), "There is no such content folder");
            return texts;
        }
        for (Path file : files()) {
            String path = pathOf(file);
            if (ContentPath.of(path).isPresent()) {
                read(file, path, texts);
            } else {
                problems.add(Place.topOf(path), "This is no content file: content is council.yaml, topics.yaml, and .yaml files in "
                        + "services, forms, guidance, promises, calendar and search");
            }
        }
        return texts;
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(file -> !isLetBe(file)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(Place.topOf(folder.toString()), "The content folder cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private boolean isLetBe(Path file) {
        String path = pathOf(file);
        return path.equals(README) || path.startsWith(".") || path.contains("/.");
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void read(Path file, String path, SortedMap<String, String> texts) {
        byte[] bytes = {};
        try {
            bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            texts.put(path, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(new Place(path, lineThatIsNotUtf8(bytes)), "The file is not UTF-8; save it with that encoding");
        } catch (IOException e) {
            problems.add(Place.topOf(path), "The file cannot be read: " + e.getMessage());
        }
    }

    private static int lineThatIsNotUtf8(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(input, CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < input.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
