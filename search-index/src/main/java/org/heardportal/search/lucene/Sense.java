package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.heardportal.search.RankingNumber;

/**
 * What typed words mean, put beside what they say: it adds to the score of every document that fits, and finds some that have none of the words.
 * It is worth as many points as words would be, so that neither drowns the other, however many documents and words there are.
 *
 * @param typed the vector of the words
 * @param weight the points of a document that says the very same
 * @param near how near a document must be to be found by it alone
 */
record Sense(Nearness nearness, Ranking ranking, float[] typed, float weight, float near) {

    /** Documents without any of the words: a page or two of results, no more, for they are a guess. */
    private static final int MOST_WITHOUT_WORDS = 20;

    /** They must be as near as this; three of four pages that are needed are. */
    private static final float NEAR = 0.35f;

    /** As near as this where no page has any of the words: it may be another word for the thing, and it may be nonsense, which comes near to something. */
    private static final float NEAR_IF_UNKNOWN = 0.4f;

    /** That of words of English; empty where it is not known, or where nothing is typed that says something. */
    static Optional<Sense> of(Reading reading, String text, Contents contents, Ranking ranking) throws IOException {
        Optional<Nearness> nearness = contents.nearness();
        int words = reading.wordsOf(text).size();
        String said = Sayable.of(text);
        if (nearness.isEmpty() || words == 0 || said.isEmpty() || ranking.of(RankingNumber.MEANING) == 0) {
            return Optional.empty();
        }
        // the rarest word earns ln(1 + documents), and that many words earn more, though not as many times more: some of them tell the story
        float worth = (float) (ranking.of(RankingNumber.MEANING) * Math.log1p(contents.reader().numDocs()) * Math.sqrt(words));
        float near = reading.knowsAny(text) ? NEAR : NEAR_IF_UNKNOWN;
        return nearness.get().typed(said).map(typed -> new Sense(nearness.get(), ranking, typed, worth, near));
    }

    /** What it adds to the score of a document. */
    float of(int number) {
        return weight * Math.max(0, nearness.of(number, typed) + ranking.of(RankingNumber.FULLNESS) * nearness.fullness(number));
    }

    /** The same, moved towards what some documents mean, so that what is like them comes nearer. */
    Sense towards(List<Integer> best) {
        float[] moved = typed;
        float share = ranking.of(RankingNumber.LIKE_THE_BEST) / Math.max(1, best.size());
        for (int number : best) {
            Optional<float[]> its = nearness.of(number);
            moved = its.isPresent() ? sum(moved, its.get(), share) : moved;
        }
        return new Sense(nearness, ranking, moved == typed ? typed : VectorUtil.l2normalize(moved, false), weight, near);
    }

    /** The documents among these that are near enough to be found by it alone. */
    List<Integer> near(FixedBitSet among) throws IOException {
        return nearness.nearest(typed, MOST_WITHOUT_WORDS, among).stream().filter(number -> nearness.of(number, typed) >= near).toList();
    }

    private static float[] sum(float[] one, float[] other, float share) {
        float[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * other[i];
        }
        return sum;
    }
}
