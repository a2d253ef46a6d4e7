package org.heardportal.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes apostrophes out of words: "can't" and "cant" are typed alike. */
final class NoApostrophes extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NoApostrophes(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] != '\'') {
                letters[kept++] = letters[i];
            }
        }
        term.setLength(kept);
        return true;
    }
}
