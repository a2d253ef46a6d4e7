package org.heardportal.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.heardportal.search.SearchDocument;

/**
 * One name of a page that can be suggested.
 *
 * @param name as it is written
 * @param words of the name as they are compared
 * @param worth how likely it is meant, whatever was typed
 */
record SuggestedName(SearchDocument page, String name, List<String> words, double worth) {

    /** Letters that any name has beside its own when their number is compared: of 5 and of 10 letters the shorter is not twice as likely. */
    private static final int ANY_NAME = 20;

    /** The title is what the council calls it, and what the reader meets on the page. */
    private static final double TITLE = 1.5;

    static SuggestedName of(SearchDocument page, String name, float standing) {
        double known = name.equals(page.title()) ? TITLE : 1;
        return new SuggestedName(page, name, wordsOf(name), standing * known / (ANY_NAME + name.length()));
    }

    /** The words of a text in small letters without accents and apostrophes. */
    static List<String> wordsOf(String text) {
        char[] typed = text.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[typed.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(typed, 0, folded, 0, typed.length);
        String plain = new String(folded, 0, length).replace("'", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether each of the typed words begins one of its words, in any order. */
    boolean hasWordsLike(List<String> typed) {
        for (String part : typed) {
            boolean begins = false;
            for (int i = 0; i < words.size() && !begins; i++) {
                begins = words.get(i).startsWith(part);
            }
            if (!begins) {
                return false;
            }
        }
        return true;
    }
}
