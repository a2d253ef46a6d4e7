package org.heardportal.search;

import org.heardportal.content.PageRef;

/**
 * How a query that is being typed may go on.
 *
 * @param words what to search for
 * @param title the name of the page that it is most likely about; the same as {@code words} where these are its name
 */
public record Suggestion(String words, String title, PageRef page) {
}
