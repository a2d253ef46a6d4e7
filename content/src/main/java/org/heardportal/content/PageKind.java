package org.heardportal.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of page can be found and read by everyone. */
public enum PageKind {
    /** Something that the council offers. */
    SERVICE("services"),
    /** A page that explains. */
    GUIDANCE("guidance"),
    /** Steps that belong together, such as moving home. */
    JOURNEY("journeys"),
    /** Questions that lead to an answer, such as "Can I get a Blue Badge?". */
    CHECKER("checkers"),
    /** A subject with all that belongs to it. */
    TOPIC("topics");

    private final String folder;

    PageKind(String folder) {
        this.folder = folder;
    }

    /** The folder of its files, and the first part of its address. */
    public String folder() {
        return folder;
    }

    /** The name in small letters, for keys of words and for addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose pages have this folder. */
    public static Optional<PageKind> ofFolder(String folder) {
        return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
    }
}
