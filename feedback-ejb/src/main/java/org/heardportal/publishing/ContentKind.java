package org.heardportal.publishing;

import java.util.Locale;

/** What a content file is, as its folder says. */
enum ContentKind {
    SERVICE, FORM, PROMISE, PAGE, TEMPLATE, SYNONYM, BEST_BET, CALENDAR, COUNCIL;

    /** The word that the table holds. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
