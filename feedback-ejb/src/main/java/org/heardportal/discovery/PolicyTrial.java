package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.search.Hit;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.quality.RankingComparison;
import org.heardportal.search.quality.RankingComparison.Both;

/** Tries a policy on the judged queries and on the words because of which it is made. Nobody's search is changed by it. */
@ApplicationScoped
class PolicyTrial {

    /** As many results as are seen without scrolling. */
    private static final int RESULTS_SHOWN = 3;
    private static final int MOST_TRIED = 10;

    @Inject
    PublishedContent published;

    /** What the published pages are found by. */
    SearchPolicy policy() {
        return SearchPolicy.of(published.current());
    }

    PolicyPreview of(PolicyEdit edit, SearchPolicy next, long base, List<PolicyPreview.Line> lines) {
        SearchIndex index = published.index();
        try (SearchIndex after = index.under(next)) {
            RankingComparison comparison = RankingComparison.of(published.current().judgedQueries(), index, after);
            List<PolicyPreview.Tried> tried = edit.queries().stream().limit(MOST_TRIED)
                    .map(words -> new PolicyPreview.Tried(words, titles(index, words), titles(after, words))).toList();
            return new PolicyPreview(base, comparison.before(), comparison.after(), comparison.queries().size(), moved(comparison.up()), moved(comparison.down()), tried, lines);
        }
    }

    private static List<PolicyPreview.Moved> moved(List<Both> queries) {
        return queries.stream().map(both -> new PolicyPreview.Moved(both.query().words(), both.before(), both.after())).toList();
    }

    private static List<String> titles(SearchIndex index, String words) {
        return index.search(SearchQuery.of(words, Language.ENGLISH)).hits().stream().limit(RESULTS_SHOWN).map(Hit::title).toList();
    }
}
