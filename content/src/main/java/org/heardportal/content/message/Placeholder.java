package org.heardportal.content.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template leaves open, written in braces: {@code {reference}}. There are no others, and none that could hold a secret but {@link #LINK}. */
public enum Placeholder {
    /** The name of the council in running text. */
    COUNCIL,
    /** The name of the service in the language of the message. */
    SERVICE,
    /** The reference in groups: {@code R 7K2 M9X 4TQD}. */
    REFERENCE,
    /** The day by which we promised to deal with it. */
    DUE,
    /** The address that leads on: where a request or feedback is followed, or where a draft is opened again. */
    LINK,
    /** What a colleague wrote for the person, or what is published about their feedback. */
    WORDS,
    /** The council's main telephone number. */
    PHONE,
    /** When that is answered. */
    HOURS,
    /** The council's address for e-mail, where replies go. */
    EMAIL,
    /** The address that the message comes from where the council reads no e-mail. */
    NO_REPLY;

    /** The name between the braces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The placeholder of a name; empty where there is none. */
    public static Optional<Placeholder> ofKey(String key) {
        return Arrays.stream(values()).filter(placeholder -> placeholder.key().equals(key)).findFirst();
    }
}
