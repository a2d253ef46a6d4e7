package org.heardportal.search.bench;

import static org.heardportal.content.Language.ENGLISH;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.heardportal.search.Meaning;
import org.heardportal.search.Pages;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.quality.BenchFiles;
import org.heardportal.search.quality.PrintedFigures;

/**
 * The part of {@code ./heard bench search} that runs in one process: what a query costs, what a publication costs, and other engines beside it. Prints one
 * figure a line.
 */
public final class SearchBench {

    private static final int DOCUMENTS = 20_000;
    private static final long SEED = 20_261_122;
    private static final int QUERIES = 4_000;
    private static final int WARM_UP = 6_000;
    private static final int PUBLICATIONS = 7;
    private static final double NANOSECONDS_OF_A_SECOND = 1e9;

    private final Random random = new Random(SEED);
    private final BenchFiles files;

    private SearchBench(Path data) {
        files = BenchFiles.in(data);
    }

    /** Runs it; the first argument is the folder of the data, which may be missing. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        SearchBench bench = new SearchBench(data);
        bench.measure();
        if (bench.files.isThere()) {
            new SideBySide(bench.files).measure();
        } else {
            PrintedFigures.notRun("beside other engines", "there is no folder " + data);
        }
    }

    private void measure() throws IOException {
        List<SearchDocument> documents = new MadeUpServices(SEED, files.documents()).of(DOCUMENTS);
        PrintedFigures.figure("seed", SEED);
        PrintedFigures.figure("documents", documents.size());
        SearchIndex.over(documents.subList(0, documents.size() / 4), List.of()).close(); // the first index ever also loads and compiles what makes it
        long began = System.nanoTime();
        try (SearchIndex index = SearchIndex.over(documents, List.of())) {
            PrintedFigures.figure("rebuilt_s", since(began));
            Timing.of(queries(documents), WARM_UP, words -> index.search(SearchQuery.of(words, ENGLISH))).print("lexical");
            Timing.of(misspelt(queries(documents)), WARM_UP / 2, words -> index.search(SearchQuery.of(words, ENGLISH))).print("lexical_misspelt");
            Timing.of(beginnings(documents), WARM_UP, typed -> index.suggest(typed, ENGLISH, 8)).print("suggestions");
            publications("", index, documents);
        }
        vectors(documents);
    }

    /** The first run ever learns the meaning of all documents, which takes minutes; later ones find it in the store. */
    private void vectors(List<SearchDocument> documents) throws IOException {
        long began = System.nanoTime();
        try (Meaning meaning = BenchFiles.meaning()) {
            if (!meaning.learn(documents).toCompletableFuture().join()) {
                PrintedFigures.notRun("vectors", "the language model cannot be loaded");
                return;
            }
            PrintedFigures.figure("vectors_learnt_or_read_s", since(began));
        }
        began = System.nanoTime();
        try (Meaning meaning = BenchFiles.meaning(); SearchIndex index = SearchIndex.over(documents, SearchPolicy.USUAL, Clock.systemUTC(), meaning)) {
            PrintedFigures.figure("vectors_rebuilt_from_store_s", since(began));
            Timing.of(queries(documents), QUERIES, words -> index.search(SearchQuery.of(words, ENGLISH))).print("vectors");
            publications("vectors_", index, documents);
        }
    }

    /** Of real queries where there are any, else two to four words of a title. */
    private List<String> queries(List<SearchDocument> documents) {
        List<String> queries = new ArrayList<>(files.queries());
        while (queries.size() < QUERIES) {
            List<String> words = new ArrayList<>(List.of(documents.get(random.nextInt(documents.size())).title().split(" ")));
            Collections.shuffle(words, random);
            queries.add(String.join(" ", words.subList(0, Math.min(words.size(), 2 + random.nextInt(3)))));
        }
        Collections.shuffle(queries, random);
        return queries.subList(0, QUERIES);
    }

    /** One letter of each query is gone. */
    private List<String> misspelt(List<String> queries) {
        return queries.stream().filter(words -> words.length() > 3).map(words -> new StringBuilder(words).deleteCharAt(random.nextInt(words.length())).toString()).toList();
    }

    private List<String> beginnings(List<SearchDocument> documents) {
        return queries(documents).stream().map(words -> words.substring(0, Math.min(words.length(), 2 + random.nextInt(8)))).toList();
    }

    /** From the call that publishes until the changed page is found by its new word; then the same for a change of policy alone. */
    private void publications(String name, SearchIndex index, List<SearchDocument> documents) {
        List<SearchDocument> now = new ArrayList<>(documents);
        double[] pages = new double[PUBLICATIONS];
        double[] policies = new double[PUBLICATIONS];
        for (int i = 0; i < PUBLICATIONS; i++) {
            String word = "changed" + (char) ('a' + i);
            now.set(i * 100, Pages.service(now.get(i * 100).key(), "A page that has " + word).document());
            long began = System.nanoTime();
            index.publish(now, SearchPolicy.USUAL);
            if (index.search(SearchQuery.of(word, ENGLISH)).total() == 0) {
                throw new IllegalStateException("a changed page is not found");
            }
            pages[i] = since(began) * 1000;
            began = System.nanoTime();
            index.publish(now, SearchPolicy.USUAL);
            policies[i] = since(began) * 1000;
        }
        Arrays.sort(pages);
        Arrays.sort(policies);
        PrintedFigures.figure(name + "changed_page_searchable_ms", pages[PUBLICATIONS / 2]);
        PrintedFigures.figure(name + "changed_page_searchable_most_ms", pages[PUBLICATIONS - 1]);
        PrintedFigures.figure(name + "changed_policy_ms", policies[PUBLICATIONS / 2]);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / NANOSECONDS_OF_A_SECOND;
    }
}
