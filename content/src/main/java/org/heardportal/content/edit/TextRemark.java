package org.heardportal.content.edit;

/**
 * Something in a text that shuts some readers out.
 *
 * @param path the field that it stands in
 * @param words the words that it is about
 */
public record TextRemark(String path, Kind kind, String words) {

    /** What is wrong. */
    public enum Kind {
        /** A heading lies more than one level below the one before it. */
        HEADING_SKIPS_A_LEVEL,
        /** A line in bold stands where a heading should. */
        BOLD_FOR_A_HEADING,
        /** A link does not say where it leads. */
        LINK_SAYS_NOTHING,
        /** A link of the portal leads to no page. */
        LINK_LEADS_NOWHERE,
        /** Pictures are not shown, and those who cannot see would miss them. */
        PICTURE,
        /** Words in capitals are read letter by letter, or shouted. */
        ALL_CAPITALS,
        /** A table drawn with lines is no table to a screen reader. */
        TABLE
    }
}
