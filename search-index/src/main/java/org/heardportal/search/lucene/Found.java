package org.heardportal.search.lucene;

import java.util.List;
import org.heardportal.search.Hit;

/**
 * What a query finds.
 *
 * @param best the score of the first hit of all, nought where there is none
 * @param hits those of the asked page
 */
record Found(int total, double best, List<Hit> hits) {

    static final Found NOTHING = new Found(0, 0, List.of());
}
