package org.heardportal.content.guidance;

/**
 * A line of the A to Z.
 *
 * @param letter the capital letter it stands under
 * @param words a name, or what people call it
 * @param leadsTo the name of the service or page where {@code words} is what people call it, else empty
 * @param kind which kind of page it leads to
 * @param slug the page it leads to
 */
public record AtoZEntry(char letter, String words, String leadsTo, Kind kind, String slug) {

    /** The kind of page a line leads to. */
    public enum Kind { SERVICE, GUIDANCE }
}
