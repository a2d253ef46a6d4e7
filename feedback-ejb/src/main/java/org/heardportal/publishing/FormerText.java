package org.heardportal.publishing;

import org.heardportal.content.Language;

/** The text of one revision, outside of any transaction. */
record FormerText(long revision, ContentPath path, String text) {

    static FormerText of(ContentRevision revision) {
        return new FormerText(revision.id(), new ContentPath(revision.path()), revision.text());
    }

    /** True where it decides what is asked or promised; a translation gives words only. */
    boolean isOriginal(ContentKind kind) {
        return path.kind() == kind && path.language() == Language.ENGLISH;
    }

    /** Where the words of this file in another language stand. */
    String pathIn(Language language) {
        return path.value().replaceFirst("\\.yaml$", "." + language.tag() + ".yaml");
    }

    /** Where the original of this file stands. */
    String originalPath() {
        return path.value().replaceFirst("\\.[a-z]{2}\\.yaml$", ".yaml");
    }
}
