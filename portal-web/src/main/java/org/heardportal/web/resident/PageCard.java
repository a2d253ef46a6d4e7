package org.heardportal.web.resident;

/**
 * A page of any kind as a card that leads to it.
 *
 * @param kind in words
 * @param language tag of the language of title and summary
 */
public record PageCard(String href, String kind, String title, String summary, String language) {
}
