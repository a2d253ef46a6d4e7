package org.heardportal.search.bench;

import static org.heardportal.content.Language.ENGLISH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.quality.PrintedFigures;

/** Queries that nobody types who looks for something: each is answered several times, the first time apart, and the slowest of them is told. */
final class CraftedQueries {

    private static final int LETTERS = 5_000;
    private static final int TIMES = 7;

    private static final List<String> PATTERNS = List.of("(", "[", "\"", "*", "?", "~", "bin* ", "b?n ", "/b[ai]n.*/ ", "(a+)+$", "bin~2 ", "title:bin AND ", "bin OR (", "[a TO z] ", "\\",
            "x", "bni ", "bincolection", "\0", "\t\r\n", "\u202E", "e\u0301", "'", "\"><svg onload=alert(1)>", "#{7*7}", "\uD83D", "\uD83D\uDDD1\uFE0F", "\u041C\u0443\u0441\u043E\u0440 ",
            "\u5783\u573E\u6876", "\u0642\u0645\u0627\u0645\u0629 ", "\u0915\u0942\u0921\u093C\u093E ", "\u0E16\u0E31\u0E07\u0E02\u0E22\u0E30");

    private CraftedQueries() {
    }

    /** Prints the median and the first time of the slowest. */
    static void measure(String name, SearchIndex index) {
        double first = 0;
        double median = 0;
        for (String query : all()) {
            double[] times = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long began = System.nanoTime();
                index.search(SearchQuery.of(query, ENGLISH));
                times[i] = (System.nanoTime() - began) / 1e6;
            }
            first = Math.max(first, times[0]);
            Arrays.sort(times);
            median = Math.max(median, times[TIMES / 2]);
        }
        PrintedFigures.figure(name + "crafted_slowest_first_time_ms", first);
        PrintedFigures.figure(name + "crafted_slowest_median_ms", median);
    }

    /** Each pattern until it fills five kilobytes, nothing at all, and words that nothing has. */
    private static List<String> all() {
        List<String> all = new ArrayList<>(List.of("", " "));
        PATTERNS.forEach(pattern -> all.add(pattern.repeat(LETTERS / pattern.length())));
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; unknown.length() < LETTERS; i++) {
            unknown.append(Integer.toString(i * 7919 + 46_656, 36).replaceAll("\\d", "q")).append(' ');
        }
        all.add(unknown.toString());
        return all;
    }
}
