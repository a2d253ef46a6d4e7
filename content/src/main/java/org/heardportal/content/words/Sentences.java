package org.heardportal.content.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences, words and syllables of a text. Each paragraph, list entry and heading ends a sentence. Syllables are counted by groups of vowels, which is right
 * for most English words and too high for some; addresses of links do not count.
 */
final class Sentences {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}£%][\\p{L}\\p{N}'’.,:@%-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern ENDS_IN_SILENT_E = Pattern.compile(".*[^aeiouyl]e|.*[^aeiouytd]ed|.*[^aeiouyscxz]es");

    private Sentences() {
    }

    /** The sentences of Markdown, without its signs; headings and list entries among them. */
    static List<String> of(String markdown) {
        String words = markdown.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*_`]", "");
        return Arrays.stream(words.split("\\n\\s*\\n|\\n(?=\\s*(?:[-#]|\\d+\\.\\s))"))
                .map(block -> block.strip().replaceFirst("^(?:[-#]+|\\d+\\.)\\s+", "").replaceAll("\\s+", " "))
                .flatMap(block -> Stream.of(block.split("(?<=[.!?:])[\"”]?\\s+(?=[\\p{Lu}\"“\\d])")))
                .filter(sentence -> words(sentence) > 0)
                .toList();
    }

    /** Whether it is a whole sentence: headings and short list entries have no stop. */
    static boolean isWhole(String sentence) {
        return sentence.matches("(?s).*[.!?][\"”)]?");
    }

    static long words(String sentence) {
        return wordsOf(sentence).count();
    }

    static Stream<String> wordsOf(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group);
    }

    static long syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Matcher groups = VOWELS.matcher(letters);
        long count = groups.results().count();
        return Math.max(1, ENDS_IN_SILENT_E.matcher(letters).matches() ? count - 1 : count);
    }
}
