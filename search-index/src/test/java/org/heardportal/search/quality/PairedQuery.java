package org.heardportal.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Words that somebody types, and the key of the one page that is needed. */
record PairedQuery(String words, String key) {

    /** Queries from a file of lines "words, key" parted by tabs; the first line is the header. */
    static List<PairedQuery> of(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t")).map(row -> new PairedQuery(row[0], row[1])).toList();
    }

    /** Measures a ranking, which gives the keys of what it finds, best first. */
    static Measures measure(List<PairedQuery> queries, Function<String, List<String>> ranking) {
        return Measures.of(queries.stream().map(query -> new Answered<>(Map.of(query.key(), 1), ranking.apply(query.words()))).toList());
    }
}
