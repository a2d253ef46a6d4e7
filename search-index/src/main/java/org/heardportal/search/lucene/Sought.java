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

    private final Analysis analysis;
    private final Set<String> terms = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Glance glance;

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
        glance = new Glance(analysis, Stream.concat(terms.stream(), phrases.stream().map(List::getFirst)).toList());
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

    /** No more different terms of it than this are in a text, which is not analysed for that. */
    int mostIn(String text) {
        return glance.mostIn(text);
    }

    /** The letters of a text that say what was looked for. */
    Marked in(String text) {
        BitSet places = new BitSet();
        Set<String> met = new HashSet<>();
        if (mostIn(text) == 0) {
            return new Marked(places, 0);
        }
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
