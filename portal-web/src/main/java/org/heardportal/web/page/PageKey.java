package org.heardportal.web.page;

import java.time.LocalDate;

/**
 * What a public page depends on, and nothing else may: the address with its query (which names the language), the content, and the day, for pages
 * that say what is open today.
 */
record PageKey(String path, String query, long snapshot, LocalDate day) {

    /** A longer query is somebody's own: nobody asks for the same page again. */
    private static final int LONGEST_QUERY = 200;

    boolean isWorthKeeping() {
        return query.length() <= LONGEST_QUERY;
    }
}
