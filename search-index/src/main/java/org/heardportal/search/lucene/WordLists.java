package org.heardportal.search.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** The lists of words that the analysis of each language and the suggestions read; in each file a line that begins with # is a comment. */
final class WordLists {

    /** Words that say nothing about what is looked for. */
    static final CharArraySet ENGLISH_STOP_WORDS = stopWords("stop-words.en.txt");

    static final CharArraySet WELSH_STOP_WORDS = stopWords("stop-words.cy.txt");

    /** Verbs that names of pages begin with, the longest first. */
    static final List<String> ENGLISH_NAME_VERBS = lines("name-verbs.en.txt").stream().sorted(Comparator.comparing(String::length).reversed()).toList();

    /** Words that are never suggested. */
    static final Set<String> RUDE_WORDS = lines("rude-words.txt").stream().flatMap(line -> Stream.of(line.split(" +"))).collect(Collectors.toUnmodifiableSet());

    /** Stems that the stemmer gets wrong. */
    static final StemmerOverrideMap ENGLISH_STEMS = stems("stems.en.txt");

    /** The words that are reduced to a stem which is named, by the stem. */
    static final Map<String, Set<String>> ENGLISH_WORDS_OF_STEM = lines("stems.en.txt").stream().map(line -> line.split(" *=> *"))
            .collect(Collectors.groupingBy(sides -> sides[1], Collectors.flatMapping(sides -> Stream.of(sides[0].split(" +")), Collectors.toUnmodifiableSet())));

    private WordLists() {
    }

    private static CharArraySet stopWords(String file) {
        CharArraySet words = new CharArraySet(256, false);
        lines(file).forEach(line -> words.addAll(List.of(line.split(" +"))));
        return CharArraySet.unmodifiableSet(words);
    }

    /** Each line: words, then {@code =>}, then the stem that all of them share. */
    private static StemmerOverrideMap stems(String file) {
        StemmerOverrideFilter.Builder stems = new StemmerOverrideFilter.Builder();
        for (String line : lines(file)) {
            String[] sides = line.split(" *=> *");
            for (String word : sides[0].split(" +")) {
                stems.add(word, sides[1]);
            }
        }
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String file) {
        var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
