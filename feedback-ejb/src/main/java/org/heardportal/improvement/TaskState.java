package org.heardportal.improvement;

import java.util.Locale;

/** Where an improvement task is. */
public enum TaskState {
    OPEN, IN_HAND,
    /** What was done is published. */
    DONE,
    /** Nothing is done, and it is said why. */
    DECLINED;

    /** The word that tables hold. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where nothing more can happen to it. */
    public boolean isOver() {
        return this == DONE || this == DECLINED;
    }
}
