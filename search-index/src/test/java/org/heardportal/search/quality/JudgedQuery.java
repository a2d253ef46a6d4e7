package org.heardportal.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that somebody types, and how well each page answers them.
 *
 * @param kinds which sorts of difficulty it has: {@code plain}, {@code other}, {@code sentence}, {@code misspelt}
 * @param grades by the key of the page: 3 the page they need, 2 helps, 1 may help; a page that is not named has 0
 */
record JudgedQuery(String words, Set<String> kinds, Map<String, Integer> grades) {

    /** The grade of the page that is needed. */
    static final int NEEDED = 3;

    /** Queries from a file of lines "words, kinds, key=grade key=grade" parted by tabs; comments begin with #, the first other line is the header. */
    static List<JudgedQuery> graded(Path file) throws IOException {
        return rows(file).map(row -> new JudgedQuery(row[0], Set.of(row[1].split(",")),
                Stream.of(row[2].split(" ")).map(grade -> grade.split("="))
                        .collect(Collectors.toMap(grade -> grade[0], grade -> Integer.valueOf(grade[1]))))).toList();
    }

    /** Queries from a file of lines "words, key", each with the one page that is needed; the first line is the header. */
    static List<JudgedQuery> ofPairs(Path file) throws IOException {
        return rows(file).map(row -> new JudgedQuery(row[0], Set.of(), Map.of(row[1], NEEDED))).toList();
    }

    private static Stream<String[]> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        return lines.stream().skip(1).map(line -> line.split("\t"));
    }

    boolean is(String kind) {
        return kinds.contains(kind);
    }

    /** Measures a ranking, which gives the keys of what it finds, best first. */
    static Measures measure(List<JudgedQuery> queries, Function<String, List<String>> ranking) {
        return Measures.of(queries.stream().map(query -> query.answered(ranking)).toList());
    }

    Answered<String> answered(Function<String, List<String>> ranking) {
        return new Answered<>(grades, ranking.apply(words));
    }
}
