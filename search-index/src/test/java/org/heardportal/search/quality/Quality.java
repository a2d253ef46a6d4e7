package org.heardportal.search.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How good a ranking is over judged queries.
 *
 * @param ndcg mean nDCG over the first ten, gain 2^grade - 1, discount log2(place + 1)
 * @param first share of queries whose first result is the page that is needed (P@1)
 * @param recall share of the pages that are needed among the first ten
 * @param nothing queries without any result
 */
record Quality(int queries, double ndcg, double first, double recall, int nothing) {

    /** How far people look; the size of a page of results. */
    private static final int DEPTH = 10;

    /** Measures a ranking, which gives the keys of what it finds, best first. */
    static Quality of(List<JudgedQuery> queries, Function<String, List<String>> ranking) {
        List<One> measured = queries.stream().map(query -> One.of(query, ranking.apply(query.words()))).toList();
        return new Quality(measured.size(),
                measured.stream().mapToDouble(One::ndcg).average().orElse(0),
                measured.stream().mapToDouble(one -> one.first ? 1 : 0).average().orElse(0),
                measured.stream().mapToDouble(One::recall).average().orElse(0),
                (int) measured.stream().filter(One::nothing).count());
    }

    /**
     * nDCG of a single query.
     *
     * @throws IllegalArgumentException when a page is found twice: it would be credited twice
     */
    static double ndcg(JudgedQuery query, List<String> keys) {
        if (keys.stream().distinct().count() < keys.size()) {
            throw new IllegalArgumentException("A page is found twice for \"" + query.words() + "\": " + keys);
        }
        List<Integer> found = keys.stream().limit(DEPTH).map(query::gradeOf).toList();
        List<Integer> ideal = new ArrayList<>(query.grades().values());
        ideal.sort(Comparator.reverseOrder());
        return gain(found) / gain(ideal.subList(0, Math.min(DEPTH, ideal.size())));
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, grades.size()).mapToDouble(i -> ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2)).sum();
    }

    private record One(double ndcg, boolean first, double recall, boolean nothing) {

        static One of(JudgedQuery query, List<String> keys) {
            List<String> needed = query.grades().keySet().stream().filter(key -> query.gradeOf(key) == JudgedQuery.NEEDED).toList();
            long reached = needed.stream().filter(keys.stream().limit(DEPTH).toList()::contains).count();
            return new One(Quality.ndcg(query, keys), !keys.isEmpty() && query.gradeOf(keys.getFirst()) == JudgedQuery.NEEDED,
                    (double) reached / needed.size(), keys.isEmpty());
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "queries %d  ndcg@10 %.4f  p@1 %.4f  recall@10 %.4f  zero_results %d", queries, ndcg, first, recall, nothing);
    }
}
