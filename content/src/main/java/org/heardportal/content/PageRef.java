package org.heardportal.content;

import java.util.Optional;

/**
 * One page, whatever its language: {@code services/missed-bin-collection}.
 *
 * @param slug the last part of its address
 */
public record PageRef(PageKind kind, String slug) {

    /** The page that a text such as {@code services/missed-bin-collection} names; empty where it has another form. Whether there is such a page is another question. */
    public static Optional<PageRef> of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('/', slash + 1) >= 0 || slash == text.length() - 1) {
            return Optional.empty();
        }
        return PageKind.ofFolder(text.substring(0, slash)).map(kind -> new PageRef(kind, text.substring(slash + 1)));
    }

    /** Folder and slug: its path within the content folder without the ending, and its address without the leading slash. */
    @Override
    public String toString() {
        return kind.folder() + "/" + slug;
    }
}
