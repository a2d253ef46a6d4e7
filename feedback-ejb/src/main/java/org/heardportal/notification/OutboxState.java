package org.heardportal.notification;

import java.util.Locale;

/** Where a message is. */
public enum OutboxState {
    /** To be sent, now or after a pause. */
    WAITING,
    /** A sender has it and must be done before its lease ends. */
    SENDING,
    SENT,
    /** Nobody tries any more unless an administrator says so. */
    FAILED;

    /** The word that tables hold. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
