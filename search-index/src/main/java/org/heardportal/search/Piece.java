package org.heardportal.search;

/**
 * Part of a text that is shown with what was looked for marked in it.
 *
 * @param text as it stands on the page; not escaped
 */
public record Piece(String text, boolean marked) {
}
