package org.heardportal.feedback;

import java.util.Locale;

/** Where a piece of feedback is. */
public enum FeedbackState {
    RECEIVED,
    /** Its owner looks into it. */
    IN_HAND,
    /** Something is going to be done about it. */
    ACCEPTED,
    /** Something was done, and it is published. */
    DONE,
    /** Nothing is done about it, and it is said why. */
    DECLINED;

    /** The word that tables hold. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
