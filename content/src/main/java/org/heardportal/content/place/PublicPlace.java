package org.heardportal.content.place;

import java.util.List;
import org.heardportal.content.Language;

/**
 * Somewhere that people can go to.
 *
 * @param hours when it is open, one line each
 * @param page the path of the page that says more: {@code /services/join-the-library}
 */
public record PublicPlace(String slug, Language language, Kind kind, String name, String address, List<String> hours, String page, GridPoint at) {

    /** What it is. */
    public enum Kind { LIBRARY, RECYCLING_CENTRE, COUNCIL_OFFICE }

    public PublicPlace {
        hours = List.copyOf(hours);
    }
}
