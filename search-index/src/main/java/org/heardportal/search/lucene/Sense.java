package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;
import org.heardportal.search.RankingNumber;

/**
 * What typed words mean, put beside what they say: it adds to the score of every document that fits, and finds some that have none of the words.
 * It is worth as many points as words would be, so that neither drowns the other, however many documents and words there are.
 *
 * @param typed the vector of the words
 * @param weight the points of a document that says the very same
 */
record Sense(Nearness nearness, float[] typed, float weight) {

    /** Documents without any of the words: a page or two of results, no more, for they are a guess. */
    private static final int MOST_WITHOUT_WORDS = 20;

    /** They must be as near as this; three of four pages that are needed are, and nonsense is not. */
    private static final float NEAR = 0.35f;

    /** That of words of English; empty where it is not known, or where nothing is typed that says something. */
    static Optional<Sense> of(String text, int words, Contents contents, Ranking ranking) {
        Nearness nearness = contents.nearness();
        float weight = ranking.of(RankingNumber.MEANING);
        if (nearness.isNothing() || words == 0 || weight == 0) {
            return Optional.empty();
        }
        // the rarest word earns ln(1 + documents), and that many words earn more, though not as many times more: some of them tell the story
        double worth = weight * Math.log1p(contents.reader().numDocs()) * Math.sqrt(words);
        return nearness.typed(text).map(typed -> new Sense(nearness, typed, (float) worth));
    }

    /** What it adds to the score of a document. */
    float of(int number) {
        return weight * Math.max(0, nearness.of(number, typed));
    }

    /** The documents among these that are near enough to be found by it alone. */
    List<Integer> near(FixedBitSet among) throws IOException {
        return nearness.nearest(typed, MOST_WITHOUT_WORDS, among).stream().filter(number -> nearness.of(number, typed) >= NEAR).toList();
    }
}
