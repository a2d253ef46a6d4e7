package org.heardportal.content.edit;

import java.util.List;
import java.util.Optional;

/**
 * Some words of a file with their place.
 *
 * @param path keys and numbers from the top, with dots between: {@code contactPoints.0.hours}
 * @param words as somebody reads them; the entries of a list stand one on a line
 * @param line where it begins in the file, 1 is the first; nought for a field that the file leaves out and may have
 */
public record Field(String path, Shape shape, String words, int line) {

    /** What is typed into it. */
    public enum Shape {
        /** One line. */
        LINE,
        /** One entry on each line. */
        LINES,
        /** Paragraphs in Markdown. */
        TEXT
    }

    /** Its own key: {@code hours}. */
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The path of the entry of a list that it is a part of: {@code contactPoints.0}; empty for a field of the file itself. */
    public Optional<String> item() {
        List<String> parts = List.of(path.split("\\."));
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).matches("\\d+")) {
                return Optional.of(String.join(".", parts.subList(0, i + 1)));
            }
        }
        return Optional.empty();
    }
}
