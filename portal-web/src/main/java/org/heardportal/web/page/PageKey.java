package org.heardportal.web.page;

import java.time.LocalDate;

/**
 * What a public page depends on, and nothing else may: the address with its query (which names the language), the content, what is counted or published
 * beside it as far as the page shows that, and the day, for pages that say what is open today.
 *
 * @param live see {@link LiveNumbers}
 */
record PageKey(String path, String query, long snapshot, String live, LocalDate day) {

    /** A longer query is somebody's own: nobody asks for the same page again. */
    private static final int LONGEST_QUERY = 200;

    boolean isWorthKeeping() {
        return query.length() <= LONGEST_QUERY;
    }
}
