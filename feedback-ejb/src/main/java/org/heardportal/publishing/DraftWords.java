package org.heardportal.publishing;

import java.util.Optional;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.UnreadableText;

/** What can be read from the text of a page before it is loaded, however much of it is missing. */
final class DraftWords {

    private DraftWords() {
    }

    /** Its name, or its path where it has none yet. */
    static String titleOf(String path, String text) {
        return word(text, "name").or(() -> word(text, "title")).orElse(path);
    }

    /** The team that is to answer for it. */
    static Optional<String> teamOf(String text) {
        return word(text, "owningTeam");
    }

    private static Optional<String> word(String text, String key) {
        try {
            return PageText.of(text).words(key).map(String::strip).filter(words -> !words.isEmpty());
        } catch (UnreadableText nothingToRead) {
            return Optional.empty();
        }
    }
}
