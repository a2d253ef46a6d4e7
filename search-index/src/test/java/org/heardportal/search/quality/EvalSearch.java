package org.heardportal.search.quality;

import static org.heardportal.content.Language.ENGLISH;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.heardportal.search.Hit;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.quality.EvaluationFiles.Refused;
import org.heardportal.search.quality.EvaluationFiles.Wanted;

/**
 * {@code ./heard eval search}: ranks any documents for any queries as the portal does and prints how good that is, one figure a line. A file or an option
 * that is wrong is told in a sentence on the standard error, with exit 1.
 */
public final class EvalSearch {

    /** Titles that are searched for before anything is timed, so that what is timed is compiled. */
    private static final int WARM_UP = 1000;

    /** With {@code --folds} a fifth of the queries, chosen by their hash, is reported apart: parameters are tuned on the others. */
    private static final int FOLDS = 5;

    private final List<SearchDocument> documents;
    private final List<Wanted> queries;

    private EvalSearch(List<SearchDocument> documents, List<Wanted> queries) {
        this.documents = documents;
        this.queries = queries;
    }

    /** Runs it with the options of the command. */
    public static void main(String[] arguments) throws IOException {
        try {
            EvalOptions options = EvalOptions.of(arguments);
            List<SearchDocument> documents = EvaluationFiles.documents(Path.of(options.documents()));
            new EvalSearch(documents, EvaluationFiles.queries(Path.of(options.queries()), documents)).run(options);
        } catch (Refused refused) {
            PrintedFigures.complain(refused.getMessage());
            System.exit(1);
        }
    }

    private void run(EvalOptions options) throws IOException {
        try (Meaning meaning = options.lexical() ? Meaning.NONE : new AwaitedMeaning(Meaning.keptIn(AwaitedMeaning.KEPT));
                SearchIndex index = SearchIndex.over(documents, SearchPolicy.USUAL, Clock.systemUTC(), meaning)) {
            report("", options, words -> index.search(SearchQuery.of(words, ENGLISH)).hits().stream().map(Hit::key).toList());
        }
        if (options.stock()) {
            report("stock-", options, new StockRanking(documents)::keys);
        }
    }

    private void report(String name, EvalOptions options, Function<String, List<String>> ranking) {
        documents.stream().limit(WARM_UP).forEach(document -> ranking.apply(document.title()));
        List<Answered<String>> answered = new ArrayList<>();
        double[] milliseconds = new double[queries.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            Wanted query = queries.get(i);
            long began = System.nanoTime();
            List<String> found = ranking.apply(query.words());
            milliseconds[i] = (System.nanoTime() - began) / 1e6;
            answered.add(new Answered<>(Map.of(query.id(), 1), found));
        }
        Arrays.sort(milliseconds);
        print(name, Measures.of(answered));
        PrintedFigures.figure(name + "p50_ms", milliseconds[milliseconds.length / 2]);
        PrintedFigures.figure(name + "p99_ms", milliseconds[milliseconds.length * 99 / 100]);
        if (options.folds()) {
            print(name + "tuned-", of(answered, query -> !isHeldOut(query)));
            print(name + "held-", of(answered, this::isHeldOut));
        }
    }

    private Measures of(List<Answered<String>> answered, IntPredicate which) {
        return Measures.of(IntStream.range(0, answered.size()).filter(which).mapToObj(answered::get).toList());
    }

    private boolean isHeldOut(int query) {
        return Math.floorMod(queries.get(query).words().hashCode(), FOLDS) == 0;
    }

    private static void print(String name, Measures measures) {
        PrintedFigures.figure(name + "queries", measures.queries());
        PrintedFigures.figure(name + "ndcg@10", measures.ndcg());
        PrintedFigures.figure(name + "p@1", measures.first());
        PrintedFigures.figure(name + "mrr", measures.reciprocalRank());
        PrintedFigures.figure(name + "recall@10", measures.recall());
        PrintedFigures.figure(name + "zero_results", measures.withoutResult());
    }
}
