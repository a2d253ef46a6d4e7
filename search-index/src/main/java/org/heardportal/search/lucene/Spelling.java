package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a better spelling of a whole query. A typed word that is in any document stays as it is; an unknown one is replaced by that of its
 * {@link Neighbours} with which the query fits best, so the other words help to choose.
 */
final class Spelling {

    /** The corrected words are searched for at once where they fit at least half as well again: what was typed finds nothing, or only a little. */
    static final double APPLIED_FROM = 1.5;

    /** The corrected words are offered where they fit a tenth better. */
    static final double OFFERED_FROM = 1.1;

    /** A query is looked at where one word in four is unknown: in a long sentence a word that no page has is more often just another word. */
    private static final int KNOWN_FOR_EACH_UNKNOWN = 3;

    /** Unknown words that are mended. People mistype two or three words of a query; the cap bounds the time that a text of nonsense takes. */
    private static final int MOST_UNKNOWN = 6;

    private final List<Reading> readings;
    private final Neighbours neighbours;

    Spelling(List<Reading> readings, Neighbours neighbours) {
        this.readings = readings;
        this.neighbours = neighbours;
    }

    /** How well words fit, as the score of the document that fits best. */
    @FunctionalInterface
    interface Fit {
        double of(String words) throws IOException;
    }

    /** The text with its unknown words mended; empty where there is nothing to mend, or nothing near. */
    Optional<String> better(String text, Fit fit) throws IOException {
        List<Analysis.Word> words = readings.getFirst().wordsOf(text);
        List<Analysis.Word> unknown = new ArrayList<>();
        for (Analysis.Word word : words) {
            if (isUnknown(word.text())) {
                unknown.add(word);
            }
        }
        if (words.size() - unknown.size() > unknown.size() * KNOWN_FOR_EACH_UNKNOWN) {
            return Optional.empty();
        }
        String better = text;
        // from the end, so that the places of those before stay right
        for (Analysis.Word word : unknown.subList(0, Math.min(MOST_UNKNOWN, unknown.size())).reversed()) {
            better = mended(better, word, fit);
        }
        return Optional.of(better).filter(mended -> !mended.equals(text));
    }

    /** The text with the neighbour that fits best in place of a word; of two that fit alike the likelier. */
    private String mended(String text, Analysis.Word word, Fit fit) throws IOException {
        String best = text;
        double bestFit = -1;
        for (String neighbour : neighbours.of(word.text())) {
            String tried = text.substring(0, word.from()) + neighbour + text.substring(word.to());
            double itsFit = fit.of(tried);
            if (itsFit > bestFit) {
                best = tried;
                bestFit = itsFit;
            }
        }
        return best;
    }

    private boolean isUnknown(String word) throws IOException {
        for (Reading reading : readings) {
            if (reading.knows(word)) {
                return false;
            }
        }
        return true;
    }
}
