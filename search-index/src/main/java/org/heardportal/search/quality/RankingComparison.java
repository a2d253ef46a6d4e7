package org.heardportal.search.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.JudgedQuery;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.SearchQuery;

/**
 * What a change does to judged queries: how well each is answered before and after. A query that no page answers is left out: every ranking is as good
 * as any other for it.
 *
 * @param queries in the order in which they were judged
 */
public record RankingComparison(List<Both> queries) {

    /** Less than this is no difference: places that changed beyond what anybody sees. */
    private static final double NOTICED = 1e-6;

    /**
     * One judged query.
     *
     * @param before its nDCG@10 as it was
     * @param after its nDCG@10 as it would be
     */
    public record Both(JudgedQuery query, double before, double after) {

        public boolean isUp() {
            return after - before > NOTICED;
        }

        public boolean isDown() {
            return before - after > NOTICED;
        }
    }

    /** Compares two indexes, which may be one under two policies. */
    public static RankingComparison of(Collection<JudgedQuery> judged, SearchIndex before, SearchIndex after) {
        return new RankingComparison(judged.stream().filter(query -> query.grades().values().stream().anyMatch(grade -> grade > 0))
                .map(query -> new Both(query, ndcg(query, before), ndcg(query, after))).toList());
    }

    /** Says what another policy would do to an index, which goes on answering under its own. */
    public static RankingComparison of(Collection<JudgedQuery> judged, SearchIndex index, SearchPolicy other) {
        try (SearchIndex after = index.under(other)) {
            return of(judged, index, after);
        }
    }

    /** Mean nDCG@10 as it was; nought where nothing is judged. */
    public double before() {
        return mean(Both::before);
    }

    /** Mean nDCG@10 as it would be; nought where nothing is judged. */
    public double after() {
        return mean(Both::after);
    }

    /** Those that go up, the farthest first. */
    public List<Both> up() {
        return queries.stream().filter(Both::isUp).sorted(Comparator.comparingDouble(both -> both.before() - both.after())).toList();
    }

    /** Those that go down, the farthest first. */
    public List<Both> down() {
        return queries.stream().filter(Both::isDown).sorted(Comparator.comparingDouble(both -> both.after() - both.before())).toList();
    }

    private double mean(ToDoubleFunction<Both> measure) {
        return queries.stream().mapToDouble(measure).average().orElse(0);
    }

    private static double ndcg(JudgedQuery query, SearchIndex index) {
        List<PageRef> found = index.search(SearchQuery.of(query.words(), query.language())).hits().stream()
                .map(hit -> new PageRef(hit.kind(), hit.key())).toList();
        return new Answered<>(query.grades(), found).ndcg();
    }
}
