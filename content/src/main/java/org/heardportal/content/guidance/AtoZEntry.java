package org.heardportal.content.guidance;

import org.heardportal.content.PageKind;

/**
 * A line of the A to Z.
 *
 * @param letter the capital letter it stands under
 * @param words a name, or what people call it
 * @param leadsTo the name of the service or page where {@code words} is what people call it, else empty
 * @param kind which kind of page it leads to
 * @param slug the page it leads to
 */
public record AtoZEntry(char letter, String words, String leadsTo, PageKind kind, String slug) {
}
