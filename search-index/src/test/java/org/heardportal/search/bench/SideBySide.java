package org.heardportal.search.bench;

import static org.heardportal.content.Language.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import org.heardportal.search.Hit;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.quality.BenchFiles;
import org.heardportal.search.quality.PrintedFigures;

/** The same documents and the same queries by our index, by SQLite and by PostgreSQL: how good each is and how long it takes, and the ratios. */
final class SideBySide {

    private final BenchFiles files;

    SideBySide(BenchFiles files) {
        this.files = files;
    }

    private record Result(double ndcg, double cost) {
    }

    void measure() throws Exception {
        Result ours;
        try (SearchIndex index = SearchIndex.over(files.documents(), List.of())) {
            ours = result("ours", words -> index.search(SearchQuery.of(words, ENGLISH)).hits().stream().map(Hit::key).toList());
        }
        try (Engine sqlite = FullText.ofSqlite(files.documents())) {
            ratios("sqlite", result("sqlite", sqlite::keys), ours);
        }
        try (Engine postgres = FullText.ofPostgres(files.documents())) {
            ratios("postgres", result("postgres", postgres::keys), ours);
        }
    }

    /** A search that may fail; a failure ends the bench. */
    @FunctionalInterface
    private interface Search {
        List<String> keys(String words) throws Exception;
    }

    private Result result(String name, Search search) throws Exception {
        List<List<String>> found = new ArrayList<>();
        for (String words : files.queries()) {
            found.add(search.keys(words));
        }
        double ndcg = files.measured(found).ndcg();
        PrintedFigures.figure(name + "_ndcg@10", ndcg);
        Timing timing = Timing.of(files.queries(), files.otherQueries(), words -> {
            try {
                search.keys(words);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        timing.print(name);
        return new Result(ndcg, timing.median());
    }

    private static void ratios(String name, Result other, Result ours) {
        PrintedFigures.figure(name + "_time_ratio", other.cost() / ours.cost());
        PrintedFigures.figure(name + "_ndcg_ratio", other.ndcg() / ours.ndcg());
    }
}
