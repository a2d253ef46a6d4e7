package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Looks for a better spelling of a whole query. A typed word that is in any document stays as it is; of the words that stand near an unknown
 * one in the vocabulary that one is taken with which the query fits best, so the other words help to choose.
 */
final class Spelling {

    /** The corrected words are searched for at once where they fit at least half as well again: what was typed finds nothing, or only a little. */
    static final double APPLIED_FROM = 1.5;

    /** The corrected words are offered where they fit a tenth better. */
    static final double OFFERED_FROM = 1.1;

    /** Unknown words that are looked at. People mistype two or three words of a query; the cap bounds the time that a text of nonsense takes. */
    private static final int MOST_UNKNOWN = 6;

    /** Likely words that are tried for each unknown one; each costs a search. */
    private static final int MOST_TRIED = 4;

    /** Shorter words have so many neighbours that any of them would be a guess. */
    private static final int SHORTEST = 3;

    /** One slip in a short word, two in a longer one: two slips in four letters leave another word. */
    private static final int TWO_SLIPS_FROM = 5;

    /** Longer than any word; a machine wrote it. */
    private static final int LONGEST = 30;

    private final List<Reading> readings;
    private final IndexReader reader;

    Spelling(List<Reading> readings, IndexReader reader) {
        this.readings = readings;
        this.reader = reader;
    }

    /** How well words fit, as the score of the document that fits best. */
    @FunctionalInterface
    interface Fit {
        double of(String words) throws IOException;
    }

    /** The text with its unknown words mended; empty where there is nothing to mend, or nothing near. */
    Optional<String> better(String text, Fit fit) throws IOException {
        String better = text;
        List<Analysis.Word> unknown = unknown(text);
        // from the end, so that the places of those before stay right
        for (Analysis.Word word : unknown.reversed()) {
            better = mended(better, word, fit);
        }
        return Optional.of(better).filter(mended -> !mended.equals(text));
    }

    private String mended(String text, Analysis.Word word, Fit fit) throws IOException {
        String best = text;
        double bestFit = fit.of(text);
        for (String candidate : candidates(word.text())) {
            String tried = text.substring(0, word.from()) + candidate + text.substring(word.to());
            double itsFit = fit.of(tried);
            if (itsFit > bestFit) {
                best = tried;
                bestFit = itsFit;
            }
        }
        return best;
    }

    private List<Analysis.Word> unknown(String text) throws IOException {
        List<Analysis.Word> unknown = new ArrayList<>();
        for (Analysis.Word word : readings.getFirst().wordsOf(text)) {
            if (unknown.size() < MOST_UNKNOWN && canBeMended(word.text()) && isUnknown(word.text())) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    private boolean isUnknown(String word) throws IOException {
        for (Reading reading : readings) {
            if (reading.knows(word)) {
                return false;
            }
        }
        return true;
    }

    /** A word with a digit is a number, a postcode or a reference. */
    private static boolean canBeMended(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && word.chars().noneMatch(Character::isDigit);
    }

    /** The words nearest to this one, the likeliest first. */
    private List<String> candidates(String word) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinPrefix(0); // the first letter is mistyped as well as any other
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0); // the number of slips says how near
        checker.setMaxEdits(word.length() < TWO_SLIPS_FROM ? 1 : 2);
        List<SuggestWord> near = new ArrayList<>();
        for (Reading reading : readings) {
            near.addAll(Arrays.asList(checker.suggestSimilar(new Term(reading.vocabulary(), word), MOST_TRIED, reader)));
        }
        Comparator<SuggestWord> likeliest = Comparator.<SuggestWord>comparingDouble(candidate -> candidate.score).reversed();
        return near.stream().sorted(likeliest).map(candidate -> candidate.string).distinct().limit(MOST_TRIED).toList();
    }
}
