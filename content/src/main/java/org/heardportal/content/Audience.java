package org.heardportal.content;

import java.util.regex.Pattern;

/** Whom a page is for. */
public enum Audience {
    RESIDENTS, BUSINESSES;

    private static final Pattern OF_BUSINESSES = Pattern.compile("\\b(?:business(?:es)?|commercial|industrial|trade)\\b", Pattern.CASE_INSENSITIVE);

    /** Whom a service is for by its name alone, where nobody has said it: most are for residents, and those of businesses have a word for it. */
    public static Audience impliedBy(String name) {
        return OF_BUSINESSES.matcher(name).find() ? BUSINESSES : RESIDENTS;
    }
}
