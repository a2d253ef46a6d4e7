package org.heardportal.discovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The content files in which a council decides about its search. */
public enum PolicyFile {
    SYNONYMS, BETS, WEIGHTS;

    /** Its name, in addresses and keys of words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its path within the content folder. */
    public String path() {
        return "search/" + key() + ".yaml";
    }

    /** The file with this name. */
    public static Optional<PolicyFile> of(String key) {
        return Arrays.stream(values()).filter(file -> file.key().equals(key)).findFirst();
    }
}
