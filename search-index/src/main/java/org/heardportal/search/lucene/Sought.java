package org.heardportal.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardportal.content.Language;

/** What was looked for in one language: the terms of the typed words, of their synonyms and of their other spacings. Finds them in any text of it. */
final class Sought {

    /** The last letter that is compared as it is written. */
    private static final char ASCII = 127;

    private final Analysis analysis;
    private final Set<String> terms = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Set<String> beginnings = new HashSet<>();

    Sought(Language language, List<QueryWord> words) {
        analysis = Analysis.of(language);
        for (QueryWord word : words) {
            if (!word.isDenial()) {
                terms.add(word.term());
            }
            for (QueryWord.Instead instead : word.instead()) {
                if (instead.terms().size() == 1) {
                    terms.add(instead.terms().getFirst());
                } else if (!phrases.contains(instead.terms())) {
                    phrases.add(instead.terms());
                }
            }
        }
        Stream.concat(terms.stream(), phrases.stream().map(List::getFirst)).forEach(term -> beginnings.addAll(analysis.beginningsOf(term)));
    }

    boolean isNothing() {
        return terms.isEmpty() && phrases.isEmpty();
    }

    /**
     * Where it stands in a text.
     *
     * @param places the letters that belong to it
     * @param different how many different terms of it there are
     */
    record Marked(BitSet places, int different) {
    }

    /**
     * Whether a text may say it: whether a word of it begins like one of the terms. To know that costs a hundredth of analysing the text, and most sentences
     * of a page can be passed over.
     */
    boolean mayBeIn(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > ASCII) {
                return true; // it may be folded into another letter
            }
            boolean begins = !inWord && Character.isLetterOrDigit(letter);
            inWord = Character.isLetterOrDigit(letter);
            if (begins && beginsLikeOne(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsLikeOne(String text, int from) {
        for (String beginning : beginnings) {
            int alike = 0;
            while (alike < beginning.length() && from + alike < text.length() && Character.toLowerCase(text.charAt(from + alike)) == beginning.charAt(alike)) {
                alike++;
            }
            // a shorter word may be the first of two that are one term: "e bike"
            if (alike == beginning.length() || from + alike == text.length() || alike > 0 && !Character.isLetterOrDigit(text.charAt(from + alike))) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a text that say what was looked for. */
    Marked in(String text) {
        BitSet places = new BitSet();
        Set<String> met = new HashSet<>();
        for (Analysis.Word word : analysis.indexedOf(text)) {
            if (terms.contains(word.text())) {
                places.set(word.from(), word.to());
                met.add(word.text());
            }
        }
        if (!phrases.isEmpty()) {
            phrasesIn(text, places, met);
        }
        return new Marked(places, met.size());
    }

    private void phrasesIn(String text, BitSet places, Set<String> met) {
        List<Analysis.Word> words = analysis.termPlacesOf(text);
        List<String> inOrder = words.stream().map(Analysis.Word::text).toList();
        for (List<String> phrase : phrases) {
            for (int from = 0; from + phrase.size() <= words.size(); from++) {
                if (inOrder.subList(from, from + phrase.size()).equals(phrase)) {
                    places.set(words.get(from).from(), words.get(from + phrase.size() - 1).to());
                    met.add(String.join(" ", phrase));
                }
            }
        }
    }
}
