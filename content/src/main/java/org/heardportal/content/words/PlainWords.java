package org.heardportal.content.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardportal.content.words.Remark.Kind;

/**
 * Checks whether English words are plain, in the build and while somebody writes.
 *
 * <p>Reading grade is Flesch-Kincaid: {@code 0.39 × words per sentence + 11.8 × syllables per word − 15.59} (Kincaid and others, US Navy, 1975), the school year
 * in which a text is understood. Headings and list entries without a stop are not counted, since they are short and would flatter it; nor are names of services
 * and the terms of the glossary, which have no plainer word.
 */
public final class PlainWords {

    /** The longest sentence, in words. Longer ones lose readers under stress; the same limit as GOV.UK's style guide. */
    public static final int LONGEST_SENTENCE = 25;

    /** The highest reading grade of a page: age 11 to 12. The aim is grade 4, age 9. */
    public static final double HIGHEST_GRADE = 7;

    private static final Map<String, String> JARGON = jargon();
    private static final Pattern ANY_JARGON = anyOf(JARGON.keySet());

    /** Somebody does it, but the sentence does not say who. Only with "by", because "it is closed" is no fault. */
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+)?(?:\\w+ed|made|done|given|taken|sent|paid|held|kept|told|found|put|set|written|chosen|seen)\\s+by\\b",
            Pattern.CASE_INSENSITIVE);

    private final Pattern notCounted;

    private PlainWords(Pattern notCounted) {
        this.notCounted = notCounted;
    }

    /** A check that does not count these names and terms. */
    public static PlainWords without(Collection<String> namesAndTerms) {
        return new PlainWords(anyOf(namesAndTerms));
    }

    /** The sentences of a text in Markdown; headings and list entries among them. */
    public static List<String> sentencesOf(String markdown) {
        return Sentences.of(markdown);
    }

    /** How many words a sentence has. */
    public static long wordsIn(String sentence) {
        return Sentences.words(sentence);
    }

    /** What to mend in a text in Markdown; empty when it is plain. */
    public List<Remark> remarksOn(String markdown) {
        List<Remark> remarks = new ArrayList<>();
        for (String sentence : Sentences.of(markdown)) {
            long words = Sentences.words(sentence);
            if (words > LONGEST_SENTENCE) {
                remarks.add(new Remark(Kind.LONG_SENTENCE, sentence, words, ""));
            }
            ANY_JARGON.matcher(sentence).results()
                    .forEach(word -> remarks.add(new Remark(Kind.JARGON, word.group(), 0, JARGON.get(word.group()))));
            PASSIVE.matcher(sentence).results().forEach(passive -> remarks.add(new Remark(Kind.PASSIVE, sentence, 0, "")));
        }
        double grade = gradeOf(markdown);
        if (grade > HIGHEST_GRADE) {
            remarks.addFirst(new Remark(Kind.HARD_TO_READ, "", grade, ""));
        }
        return List.copyOf(remarks);
    }

    /** The reading grade of a text in Markdown; nought for one without a whole sentence. */
    public double gradeOf(String markdown) {
        return gradeOf(Sentences.of(markdown));
    }

    /** The reading grade of sentences together; nought where none is whole. */
    public double gradeOf(List<String> sentences) {
        List<String> counted = sentences.stream().filter(Sentences::isWhole).map(sentence -> notCounted.matcher(sentence).replaceAll(" "))
                .filter(sentence -> Sentences.words(sentence) > 0).toList();
        long words = counted.stream().mapToLong(Sentences::words).sum();
        long syllables = counted.stream().flatMap(Sentences::wordsOf).mapToLong(Sentences::syllables).sum();
        return words == 0 ? 0 : 0.39 * words / counted.size() + 11.8 * syllables / words - 15.59;
    }

    /** Whole words or phrases, the longest first, in any case. */
    private static Pattern anyOf(Collection<String> phrases) {
        String all = phrases.stream().filter(phrase -> !phrase.isBlank()).sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        return all.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, String> jargon() {
        Map<String, String> jargon = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(PlainWords.class.getResourceAsStream("jargon.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(pair -> jargon.put(pair[0], pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jargon;
    }
}
