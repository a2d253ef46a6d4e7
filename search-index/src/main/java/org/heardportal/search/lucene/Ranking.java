package org.heardportal.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The policy of the ranking, as numbers. A document's score is the sum over the words of what each is worth in it ({@link Part} says where),
 * plus what nearness and a whole name add, times its {@link Standing}. The README of this module has the same table.
 */
final class Ranking {

    /**
     * BM25 with its usual numbers: k1 1.2, the second mention of a word adds less than the first; b 0.75, a long page must mention a word
     * oftener than a short one. The usual ones, because they hold over any content, and a council's own is too small to fit others to.
     */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    /** A synonym counts nearly as much as the typed word, so that of two pages the one with the typed word comes first. */
    static final float SYNONYM = 0.8f;

    /** Two words written as one are the same words. */
    static final float JOINED = 1;

    /** Two neighbours that stand together in a name: "street light" is a name, "light" and "street" are not. A pair weighs less than its words. */
    static final float PAIR_IN_NAME = 0.3f;

    /** All that was typed is the name, or one of the names, of the page: it is what was asked for, whatever else mentions the words. */
    static final float WHOLE_NAME = 2;

    /** Words between two neighbours that may still be called a pair: "bin missed", "bins were missed" once the words that say nothing are gone. */
    static final int PAIR_SLOP = 2;

    private Ranking() {
    }

    /**
     * How many of the words a document must have. One or two words: any, since the second may be the council's or the resident's own
     * ("leaking tap"). Longer: a quarter, because in a long sentence most words tell the story and few name the thing; the ranking puts those
     * with more of them first.
     */
    static int required(int words) {
        return Math.max(1, words / 4);
    }

    /** Nearest is no guess at random: a third of the pieces of the typed words must be in the names. */
    static int requiredGrams(int grams) {
        return Math.max(1, grams / 3);
    }
}
