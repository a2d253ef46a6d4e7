package org.heardportal.search.lucene;

import java.util.List;
import java.util.stream.Stream;

/**
 * One word of a query: the term that it was reduced to and what may stand in its place.
 *
 * @param instead other ways to say it; each fits in its place
 */
record QueryWord(String term, List<Instead> instead) {

    /** The term of every word of denial, see {@code stems.en.txt}. */
    private static final String DENIAL = "not";

    /**
     * What may stand in place of a word, or of its share of several words.
     *
     * @param terms one term, or several that stand next to each other
     * @param weight how much it counts beside the typed word
     */
    record Instead(List<String> terms, float weight) {
    }

    /** A word of denial belongs to the words beside it and finds nothing by itself: half of all pages say that something is not so. */
    boolean isDenial() {
        return term.equals(DENIAL);
    }

    /** The same word with one more way to say it. */
    QueryWord or(Instead another) {
        return new QueryWord(term, Stream.concat(instead.stream(), Stream.of(another)).toList());
    }
}
