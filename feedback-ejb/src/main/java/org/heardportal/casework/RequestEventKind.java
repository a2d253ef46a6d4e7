package org.heardportal.casework;

import java.util.Locale;

/** What can happen to a request. The schema holds the same list; more of it is for features to come. */
enum RequestEventKind {
    RECEIVED, ACKNOWLEDGED, TAKEN_IN_HAND, INFORMATION_ASKED, INFORMATION_GIVEN, HANDED_TO_OTHERS, OTHERS_ANSWERED, CLOSED, WITHDRAWN, LAPSED, REOPENED,
    ANSWERED, ASSIGNED, TEAM_CHANGED, RESTRICTED, UNRESTRICTED, DUE_MOVED, PROMISE_SETTLED, NOTE_ADDED, MESSAGE_SENT, MESSAGE_RECEIVED, ATTACHMENT_ADDED,
    CONTACT_CHANGED, CORRECTED, WORDS_DISPOSED;

    /** The word that tables hold. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestEventKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
