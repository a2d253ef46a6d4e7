package org.heardportal.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, by the formula of Kincaid and others (US Navy, 1975): the school year in which it is understood.
 * Each paragraph, list entry and heading ends a sentence. Syllables are counted by groups of vowels, which is right for most English words
 * and too high for some; addresses of links do not count.
 */
final class ReadingLevel {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}£%][\\p{L}\\p{N}'’.,:@%-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern ENDS_IN_SILENT_E = Pattern.compile(".*[^aeiouyl]e|.*[^aeiouytd]ed|.*[^aeiouyscxz]es");

    private ReadingLevel() {
    }

    /** The sentences of Markdown, without its signs. */
    static List<String> sentences(String markdown) {
        String words = markdown.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*_`]", "");
        return Arrays.stream(words.split("\\n\\s*\\n|\\n(?=\\s*(?:[-#]|\\d+\\.\\s))"))
                .map(block -> block.strip().replaceFirst("^(?:[-#]+|\\d+\\.)\\s+", ""))
                .flatMap(block -> Stream.of(block.split("(?<=[.!?:])[\"”]?\\s+(?=[\\p{Lu}\"“\\d])")))
                .filter(sentence -> wordsOf(sentence).findAny().isPresent())
                .toList();
    }

    static long words(String sentence) {
        return wordsOf(sentence).count();
    }

    /** The Flesch-Kincaid grade of all sentences together. */
    static double grade(List<String> sentences) {
        long words = sentences.stream().mapToLong(ReadingLevel::words).sum();
        long syllables = sentences.stream().flatMap(ReadingLevel::wordsOf).mapToLong(ReadingLevel::syllables).sum();
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    static long syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Matcher groups = VOWELS.matcher(letters);
        long count = groups.results().count();
        return Math.max(1, ENDS_IN_SILENT_E.matcher(letters).matches() ? count - 1 : count);
    }

    private static Stream<String> wordsOf(String sentence) {
        return WORD.matcher(sentence).results().map(result -> result.group());
    }
}
