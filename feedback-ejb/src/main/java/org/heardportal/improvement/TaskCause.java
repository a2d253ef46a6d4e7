package org.heardportal.improvement;

import java.util.Locale;

/** Why an improvement task was opened. */
public enum TaskCause {
    /** An owner decided to do something about what people said. */
    FEEDBACK,
    /** Many people search for something and do not find it; the portal opens it. */
    SEARCH_GAP;

    /** The word that tables hold. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
