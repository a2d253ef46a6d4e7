package org.heardportal.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the streets in the council's area, kept in memory so that every search can be held against them, also while the database is away. It follows the
 * gazetteer within seconds. Safe for use by many threads.
 */
@ApplicationScoped
public class Streets {

    /** In a longer text a street is in passing. */
    private static final int MOST_WORDS_TYPED = 12;

    private volatile Known known = new Known(Map.of(), 0);

    /** Names by how they are compared, with how many words the longest has. */
    private record Known(Map<String, String> names, int longest) {
    }

    /** Takes the streets of the area, by how they are compared. */
    void take(Map<String, String> names) {
        known = new Known(Map.copyOf(names), names.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(0));
    }

    /**
     * The street that somebody names, alone or among other words; the one with the most words where there are several. A name of one word is one only where
     * nothing else is typed: it may be any other word.
     */
    public Optional<String> in(String typed) {
        Known now = known;
        List<String> words = Arrays.asList(PlainAddress.of(typed).split(" "));
        if (now.names().isEmpty() || words.size() > MOST_WORDS_TYPED) {
            return Optional.empty();
        }
        for (int length = Math.min(now.longest(), words.size()); length > 1 || length == words.size() && length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String name = now.names().get(PlainAddress.of(String.join(" ", words.subList(from, from + length))));
                if (name != null) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }
}
