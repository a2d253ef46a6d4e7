package org.heardportal.search.lucene;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a typed text can be said aloud: its words and numbers. The language model reads that alone, so that no heap of signs keeps it busy. */
final class Sayable {

    /** Longer than any query that a person types; a pasted letter is read so far. */
    private static final int MOST_LETTERS = 200;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.,&/-]*+");

    private Sayable() {
    }

    /** The words of a text, one space between them; empty where it has none. */
    static String of(String text) {
        StringBuilder said = new StringBuilder();
        Matcher words = WORD.matcher(text);
        for (int count = 0; count < QueryWords.MOST && said.length() < MOST_LETTERS && words.find(); count++) {
            said.append(said.isEmpty() ? "" : " ").append(words.group());
        }
        return said.substring(0, Math.min(MOST_LETTERS, said.length())).strip();
    }
}
