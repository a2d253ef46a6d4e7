package org.heardportal.content;

import java.util.Arrays;
import java.util.Optional;

/** A language that the portal speaks. A content file without a language of its own is English. */
public enum Language {
    ENGLISH("en", "English"),
    WELSH("cy", "Cymraeg");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language for a BCP 47 tag such as {@code cy}; empty for one that the portal does not speak. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The BCP 47 tag, as in {@code <html lang>} and {@code ?lang=}. */
    public String tag() {
        return tag;
    }

    /** The name that speakers of the language give it. */
    public String ownName() {
        return ownName;
    }

    /** The direction of its script, as in {@code <html dir>}. */
    public String direction() {
        return "ltr";
    }
}
