package org.heardportal.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes names out of what was typed into the search box, as far as they can be known: what follows "my name is" or a title, a given name from a list with the word
 * after it, and two or more words with capitals that are no words of the council's business. A name in small letters that the list does not have stays.
 *
 * @param ordinary words of the council's own business, in small letters
 */
record MaskedNames(Set<String> ordinary) {

    private static final String MASK = "[name]";
    private static final int MOST_WORDS_OF_A_NAME = 3;
    private static final Pattern TOLD = Pattern.compile("(?<!\\p{L})(?:my name is|my name's|the name is|i am called|i'm called|named|fy enw i yw|mr\\.?|mrs\\.?|ms|mx|messrs)(?= )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("\\[[^\\]]*\\]|(?<![\\p{L}\\p{N}])[\\p{L}\\p{M}'\u2019-]+(?!\\p{N})");

    /** Words that stand around names; no names, and seldom words of a page's title. */
    private static final Set<String> AROUND = Set.of("a", "about", "address", "an", "and", "are", "at", "bill", "bin", "bins", "blue", "but", "by", "can", "change", "complaint",
            "contact", "council", "councillor", "do", "email", "find", "for", "form", "from", "has", "have", "help", "her", "his", "how", "i", "in", "is", "its", "live", "lives",
            "me", "my", "need", "new", "not", "number", "of", "on", "or", "our", "phone", "please", "road", "street", "tax", "the", "their", "to", "want", "was", "we", "what",
            "when", "where", "who", "why", "will", "with", "you", "your");
    private static final Set<String> GIVEN = read();

    /** The text with a mask in the place of each name. */
    String in(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        boolean[] name = told(text, words);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).group();
            name[i] |= GIVEN.contains(bare(word)) || goesOn(text, words, name, i) && nameLike(word)
                    || i + 1 < words.size() && isCapitalisedName(word) && isCapitalisedName(words.get(i + 1).group());
        }
        var masked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (name[i]) {
                masked.append(text, from, words.get(i).start()).append(MASK);
                from = words.get(i).end();
            }
        }
        return masked.append(text.substring(from)).toString().replaceAll("\\[name\\](?: \\[name\\])+", Matcher.quoteReplacement(MASK));
    }

    /** What follows "my name is" is a name whatever it is. */
    private static boolean[] told(String text, List<MatchResult> words) {
        Set<Integer> ends = TOLD.matcher(text).results().map(found -> found.end() + 1).collect(Collectors.toSet());
        boolean[] name = new boolean[words.size()];
        for (int i = 0; i < name.length; i++) {
            name[i] = ends.contains(words.get(i).start()) && !words.get(i).group().startsWith("[");
        }
        return name;
    }

    /** Whether the word before is part of a name that may have one more. */
    private static boolean goesOn(String text, List<MatchResult> words, boolean[] name, int i) {
        boolean follows = i > 0 && name[i - 1] && text.substring(words.get(i - 1).end(), words.get(i).start()).isBlank();
        return follows && !(i >= MOST_WORDS_OF_A_NAME && name[i - 2] && name[i - MOST_WORDS_OF_A_NAME]);
    }

    private boolean nameLike(String word) {
        return !word.startsWith("[") && bare(word).length() > 1 && !AROUND.contains(bare(word)) && !ordinary.contains(bare(word));
    }

    private boolean isCapitalisedName(String word) {
        return nameLike(word) && Character.isUpperCase(word.codePointAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['\u2019]s?$", "");
    }

    private static Set<String> read() {
        try (InputStream names = MaskedNames.class.getResourceAsStream("given-names.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).flatMap(line -> List.of(line.split(" ")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
