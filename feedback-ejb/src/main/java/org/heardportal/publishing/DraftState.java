package org.heardportal.publishing;

import java.util.Locale;

/** Where a draft is. */
public enum DraftState {
    /** Being written. */
    DRAFT,
    /** A second person has to approve it. */
    WAITING,
    /** It becomes current at its time. */
    PLANNED;

    /** The word that the table holds. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftState ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
