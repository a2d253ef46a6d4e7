package org.heardportal.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom else the council waits for. */
public enum OtherParty {
    CONTRACTOR, OTHER_COUNCIL, COLLEAGUE;

    /** The code that steps and tables hold: {@code other-council}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who a code stands for; empty for what is none. */
    public static Optional<OtherParty> of(String key) {
        return Arrays.stream(values()).filter(party -> party.key().equals(key)).findFirst();
    }
}
