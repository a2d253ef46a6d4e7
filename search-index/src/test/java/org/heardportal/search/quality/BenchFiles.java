package org.heardportal.search.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;

/** The services and queries that a bench reads from the folder of the data; both are empty where there is none. */
public final class BenchFiles {

    private final List<SearchDocument> documents;
    private final List<EvaluationFiles.Wanted> wanted;
    private final List<String> others;

    private BenchFiles(List<SearchDocument> documents, List<EvaluationFiles.Wanted> wanted, List<String> others) {
        this.documents = documents;
        this.wanted = wanted;
        this.others = others;
    }

    /** Reads the services of the national list, the names that councils give them, and their former names. */
    public static BenchFiles in(Path data) {
        Path services = data.resolve("ship/lgsl_services.jsonl");
        Path names = data.resolve("dev/lgsl_q_council_names.tsv");
        Path formerNames = data.resolve("dev/lgsl_q_former_names.tsv");
        if (!Stream.of(services, names, formerNames).allMatch(Files::exists)) {
            return new BenchFiles(List.of(), List.of(), List.of());
        }
        List<SearchDocument> documents = EvaluationFiles.documents(services);
        return new BenchFiles(documents, EvaluationFiles.queries(names, documents), wordsOf(EvaluationFiles.queries(formerNames, documents)));
    }

    /** What texts mean, kept beside the figures; its learning is waited for. */
    public static Meaning meaning() {
        return new AwaitedMeaning(Meaning.keptIn(AwaitedMeaning.KEPT));
    }

    public boolean isThere() {
        return !documents.isEmpty();
    }

    public List<SearchDocument> documents() {
        return documents;
    }

    public List<String> queries() {
        return wordsOf(wanted);
    }

    /** Others of the same kind, to warm up with. */
    public List<String> otherQueries() {
        return others;
    }

    private static List<String> wordsOf(List<EvaluationFiles.Wanted> wanted) {
        return wanted.stream().map(EvaluationFiles.Wanted::words).toList();
    }

    /** How good rankings of the queries are, given the keys that each found, in the order of the queries. */
    public Measures measured(List<List<String>> found) {
        return Measures.of(IntStream.range(0, wanted.size())
                .mapToObj(i -> new Answered<>(Map.of(wanted.get(i).id(), 1), found.get(i))).toList());
    }
}
