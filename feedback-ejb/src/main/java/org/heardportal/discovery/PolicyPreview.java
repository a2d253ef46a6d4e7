package org.heardportal.discovery;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of the search would do, said before it is saved.
 *
 * @param base id of the revision that it was looked at over; nought where there is none
 * @param before mean nDCG@10 of the judged queries as it is
 * @param after the same as it would be
 * @param judged how many queries are judged
 * @param up judged queries that would be answered better, the most first
 * @param down judged queries that would be answered worse, the most first
 * @param tried what its own words find
 * @param lines how the file would be different
 */
public record PolicyPreview(long base, double before, double after, int judged, List<Moved> up, List<Moved> down, List<Tried> tried, List<Line> lines) implements Serializable {

    /** A judged query with its nDCG@10. */
    public record Moved(String words, double before, double after) implements Serializable {
    }

    /** A query with the titles of the first results. */
    public record Tried(String words, List<String> before, List<String> after) implements Serializable {
    }

    /** A line of the file that would go or come. */
    public record Line(boolean added, String text) implements Serializable {
    }
}
