package org.heardportal.search.quality;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is over many judged queries; each but the counts is a mean over the queries.
 *
 * @param ndcg nDCG@10, see {@link Answered#ndcg()}
 * @param first P@1: for which share of the queries a page that is needed stands first
 * @param reciprocalRank MRR@10: how near to the first place the first page that is needed stands
 * @param recall recall@10: which share of the pages that are needed is among the first ten
 * @param withoutResult how many queries found nothing
 */
public record Measures(int queries, double ndcg, double first, double reciprocalRank, double recall, int withoutResult) {

    /** Those of these queries; all nought where there is none. */
    public static Measures of(Collection<? extends Answered<?>> answered) {
        return new Measures(answered.size(), mean(answered, Answered::ndcg), mean(answered, one -> one.isFirst() ? 1 : 0),
                mean(answered, Answered::reciprocalRank), mean(answered, Answered::recall), (int) answered.stream().filter(Answered::isWithoutResult).count());
    }

    private static double mean(Collection<? extends Answered<?>> answered, ToDoubleFunction<Answered<?>> measure) {
        return answered.stream().mapToDouble(measure::applyAsDouble).average().orElse(0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "queries %d  ndcg@10 %.4f  p@1 %.4f  mrr %.4f  recall@10 %.4f  zero_results %d",
                queries, ndcg, first, reciprocalRank, recall, withoutResult);
    }
}
