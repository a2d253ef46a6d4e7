package org.heardportal.search.bench;

import static org.heardportal.content.Language.ENGLISH;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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

    private static final String DOCUMENTS = "20000";
    private static final long SEED = 20_261_122;
    private static final int QUERIES = 4_000;
    private static final int FIRST_EMBEDDED = 100;
    private static final int PUBLICATIONS = 7;
    private static final double NANOSECONDS_OF_A_SECOND = 1e9;

    private final Random random = new Random(SEED);
    private final BenchFiles files;

    private final int number;

    private SearchBench(Path data, int number) {
        files = BenchFiles.in(data);
        this.number = number;
    }

    /** Runs it; the first argument is the folder of the data, which may be missing, the second the number of documents, which may be left out. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        SearchBench bench = new SearchBench(data, Integer.parseInt(arguments.length > 1 ? arguments[1] : DOCUMENTS));
        bench.measure();
        if (bench.files.isThere()) {
            new SideBySide(bench.files).measure();
        } else {
            PrintedFigures.notRun("beside other engines", "there is no folder " + data);
        }
    }

    private void measure() throws IOException {
        List<SearchDocument> documents = new MadeUpServices(SEED, files.documents()).of(number);
        PrintedFigures.figure("seed", SEED);
        PrintedFigures.figure("documents", documents.size());
        SearchIndex.over(documents.subList(0, documents.size() / 4), List.of()).close(); // the first index ever also loads and compiles what makes it
        long began = System.nanoTime();
        try (SearchIndex index = SearchIndex.over(documents, List.of())) {
            PrintedFigures.figure("rebuilt_s", since(began));
            Timing.of(queries(documents), others(documents), words -> index.search(SearchQuery.of(words, ENGLISH))).print("lexical");
            Timing.of(misspelt(queries(documents)), misspelt(others(documents)), words -> index.search(SearchQuery.of(words, ENGLISH))).print("lexical_misspelt");
            Timing.of(beginnings(queries(documents)), beginnings(others(documents)), typed -> index.suggest(typed, ENGLISH, 8)).print("suggestions");
            CraftedQueries.measure("", index);
            publications("", index, documents);
        }
        vectors(documents);
    }

    /** The first run ever learns the meaning of all documents, which takes many minutes; later ones find it in the store. */
    private void vectors(List<SearchDocument> documents) throws IOException {
        firstEmbedding(documents);
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
            Timing.of(queries(documents), others(documents), words -> index.search(SearchQuery.of(words, ENGLISH))).print("vectors");
            CraftedQueries.measure("vectors_", index);
            publications("vectors_", index, documents);
        }
    }

    /** What it costs to learn a document, from some that a store of its own does not have; all of them would take as many times longer. */
    private static void firstEmbedding(List<SearchDocument> documents) throws IOException {
        Path folder = Files.createTempDirectory("heard-vectors");
        try (Meaning meaning = Meaning.keptIn(folder)) {
            meaning.learn(documents.subList(0, 1)).toCompletableFuture().join(); // loads the model
            long began = System.nanoTime();
            meaning.learn(documents.subList(documents.size() - FIRST_EMBEDDED, documents.size())).toCompletableFuture().join();
            PrintedFigures.figure("first_embedding_ms_a_document", since(began) * 1000 / FIRST_EMBEDDED);
        } finally {
            try (Stream<Path> kept = Files.walk(folder)) {
                kept.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** Of real queries where there are any, else two to four words of a title. */
    private List<String> queries(List<SearchDocument> documents) {
        return filled(files.queries(), documents);
    }

    /** The same of others. */
    private List<String> others(List<SearchDocument> documents) {
        return filled(files.otherQueries(), documents);
    }

    private List<String> filled(List<String> real, List<SearchDocument> documents) {
        List<String> queries = new ArrayList<>(real);
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

    private List<String> beginnings(List<String> queries) {
        return queries.stream().map(words -> words.substring(0, Math.min(words.length(), 2 + random.nextInt(8)))).toList();
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
