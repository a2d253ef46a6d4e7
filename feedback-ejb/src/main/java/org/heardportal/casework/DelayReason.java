package org.heardportal.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a date that was told is moved. Codes, so that figures can count them. */
public enum DelayReason {
    WEATHER,
    /** Something that has to be ordered first. */
    PARTS,
    /** Nobody was at home, a car stood in the way, a gate was shut. */
    ACCESS,
    /** More asked than we can do in time. */
    DEMAND;

    /** The code that steps and tables hold. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of a code; empty for what is none. */
    public static Optional<DelayReason> of(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
