package org.heardportal.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of the interface in each language, and the places that use them.
 *
 * @param users facelets and classes, which name keys in quotes
 */
record Wording(List<Entry> english, List<Entry> welsh, List<Use> users) {

    private static final Pattern QUOTED_KEY = Pattern.compile("words\\['([^']+)'\\]|\\b[wW]ords\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** One line of a bundle. */
    record Entry(Path file, int line, String key, String text) {

        Finding finding(String what) {
            return new Finding(file, line, key + " " + what);
        }
    }

    /** One line of a facelet or class. */
    record Use(Path file, int line, String source) {

        /** The keys that this line asks for by their whole name; a line of Javadoc gives examples. */
        Stream<String> keys() {
            if (source.strip().startsWith("*")) {
                return Stream.empty();
            }
            Matcher matcher = QUOTED_KEY.matcher(source);
            return matcher.results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        }

        /** True where this line names the key, or the beginning of keys that it completes itself: {@code 'channel.'}. */
        boolean names(String key) {
            if (quotes(key)) {
                return true;
            }
            for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
                if (quotes(key.substring(0, dot + 1))) {
                    return true;
                }
            }
            return false;
        }

        private boolean quotes(String text) {
            return source.contains('\'' + text + '\'') || source.contains('"' + text + '"');
        }
    }

    static Wording read(Path bundles, Stream<Path> users) {
        return new Wording(entries(bundles.resolve("Words.properties")), entries(bundles.resolve("Words_cy.properties")), users.flatMap(Wording::uses).toList());
    }

    Optional<Entry> inWelsh(String key) {
        return welsh.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    Optional<Entry> inEnglish(String key) {
        return english.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    Stream<Entry> inBoth() {
        return Stream.concat(english.stream(), welsh.stream());
    }

    private static List<Entry> entries(Path bundle) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : Repository.lines(bundle)) {
            number++;
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                entries.add(new Entry(bundle, number, line.substring(0, equals).strip(), line.substring(equals + 1).strip()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(Repository.nameOf(bundle) + ":" + number + ": each text is one line, key=text");
            }
        }
        return List.copyOf(entries);
    }

    private static Stream<Use> uses(Path file) {
        List<Use> uses = new ArrayList<>();
        for (String line : Repository.lines(file)) {
            uses.add(new Use(file, uses.size() + 1, line));
        }
        return uses.stream();
    }
}
