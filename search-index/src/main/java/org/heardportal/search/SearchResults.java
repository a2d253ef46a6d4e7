package org.heardportal.search;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param words the words that were searched for: the typed ones, or the corrected ones
 * @param correction present when the typed words found nothing or little and better ones were searched for, or are worth a try
 * @param total how many documents fit
 * @param hits those of the asked page, best first
 * @param facets how the results can be narrowed, in the order of {@link Facet.Dimension}
 * @param nearest where nothing fits: what comes nearest, best first; may be empty
 */
public record SearchResults(String words, Optional<Correction> correction, int total, List<Hit> hits, List<Hit> nearest, List<Facet> facets) {

    /** How many pages the results fill; nought when there are none. */
    public int pages() {
        return (total + SearchQuery.PAGE_SIZE - 1) / SearchQuery.PAGE_SIZE;
    }
}
