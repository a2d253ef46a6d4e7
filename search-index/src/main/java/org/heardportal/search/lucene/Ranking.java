package org.heardportal.search.lucene;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.heardportal.content.search.RankingWeights;
import org.heardportal.search.RankingNumber;

/**
 * The policy of the ranking, as numbers: those of {@link RankingNumber} as a council has set them, and those that nobody sets. A document's score is
 * the sum over the words of what each is worth in it ({@link Part} says where), plus what nearness and a whole name add, times its
 * {@link Standing}. The README of this module has the same table.
 */
final class Ranking {

    /** Words between two neighbours that may still be called a pair: "bin missed", "bins were missed" once the words that say nothing are gone. */
    static final int PAIR_SLOP = 2;

    private final Map<RankingNumber, Double> numbers = new EnumMap<>(RankingNumber.class);

    Ranking(RankingWeights weights) {
        for (RankingNumber number : RankingNumber.values()) {
            numbers.put(number, number.in(weights));
        }
    }

    float of(RankingNumber number) {
        return numbers.get(number).floatValue();
    }

    /** BM25 with its numbers. */
    Similarity similarity() {
        return new BM25Similarity(of(RankingNumber.REPEATS), of(RankingNumber.LENGTH));
    }

    /**
     * How many of the words a document must have. One or two words: any, since the second may be the council's or the resident's own
     * ("leaking tap"). Longer: a share, a quarter unless it is set; the ranking puts those with more of them first.
     */
    int required(int words) {
        return Math.max(1, (int) (words * numbers.get(RankingNumber.ENOUGH)));
    }

    /** Nearest is no guess at random: a third of the pieces of the typed words must be in the names. */
    static int requiredGrams(int grams) {
        return Math.max(1, grams / 3);
    }
}
