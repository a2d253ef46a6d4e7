package org.heardportal.content.load;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.content.Language;

/**
 * What the path of a content file says: its kind, the name of the thing, and the language.
 *
 * @param path within the content folder, with forward slashes
 * @param name the file's name without language and ending; it is the slug or key of the thing
 * @param languageTag as written: empty for an original
 */
record ContentPath(String path, Kind kind, String name, String languageTag) {

    /** The kinds of file, with where they lie. */
    enum Kind {
        COUNCIL("(council)", true), TOPICS("(topics)", true), PROMISE("promises/(.+?)", true), SERVICE("services/(.+?)", true),
        PAGE("guidance/(.+?)", true), JOURNEY("journeys/(.+?)", true), CHECKER("checkers/(.+?)", true), NOTICE("notices/(.+?)", true),
        LIFE_EVENTS("(life-events)", true), PLACES("(places)", true), BIN_ROUNDS("(bin-rounds)", true), FORM("forms/(.+?)", true), MESSAGE("messages/(.+?)", true),
        BANK_HOLIDAYS("calendar/(bank-holidays)", false), CLOSURE_DAYS("calendar/(closure-days)", false),
        SYNONYMS("search/(synonyms)", false), BETS("search/(bets)", false), WEIGHTS("search/(weights)", false), JUDGED("search/(judged)", false),
        GLOSSARY("search/(glossary)", false);

        private final Pattern pattern;
        private final boolean translated;

        Kind(String place, boolean translated) {
            this.pattern = Pattern.compile(place + "(?:\\.([^./]+))?\\.yaml");
            this.translated = translated;
        }

        /** True for files that are read in the language of the page. */
        boolean isTranslated() {
            return translated;
        }

        private Optional<ContentPath> match(String path) {
            Matcher matcher = pattern.matcher(path);
            if (!matcher.matches() || matcher.group(1).contains("/")) {
                return Optional.empty();
            }
            return Optional.of(new ContentPath(path, this, matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse("")));
        }
    }

    /** Slugs are parts of addresses, which are read aloud and typed: plain words with hyphens. */
    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What the path says, or empty for a file that is no content. */
    static Optional<ContentPath> of(String path) {
        return Arrays.stream(Kind.values()).flatMap(kind -> kind.match(path).stream()).findFirst();
    }

    boolean isOriginal() {
        return languageTag.isEmpty();
    }

    /** The language; empty for one that the portal does not speak. */
    Optional<Language> language() {
        return isOriginal() ? Optional.of(Language.ENGLISH) : Language.ofTag(languageTag);
    }

    /** The path of the original of a translation. */
    String originalPath() {
        return isOriginal() ? path : path.replace("." + languageTag + ".yaml", ".yaml");
    }
}
