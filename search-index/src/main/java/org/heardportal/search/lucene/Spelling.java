package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a better spelling of a whole query. A typed word that is in any document stays as it is; an unknown one is replaced by that of its
 * {@link Neighbours} with which the query fits best, so the other words help to choose.
 */
final class Spelling {

    /** The corrected words are searched for at once where they fit at least half as well again: what was typed finds nothing, or only a little. */
    private static final double APPLIED_FROM = 1.5;

    /** The corrected words are offered where they fit a tenth better. */
    static final double OFFERED_FROM = 1.1;

    /** A query is looked at where one word in four is unknown: in a long sentence a word that no page has is more often just another word. */
    private static final int KNOWN_FOR_EACH_UNKNOWN = 3;

    /** Unknown words that are mended. People mistype two or three words of a query; the cap bounds the time that a text of nonsense takes. */
    private static final int MOST_UNKNOWN = 6;

    /** So many words are gone through twice; two are tried together, and of more the time would be missed. */
    private static final int GONE_THROUGH_TWICE = 3;

    private final List<Reading> readings;
    private final Neighbours neighbours;

    Spelling(List<Reading> readings, Neighbours neighbours) {
        this.readings = readings;
        this.neighbours = neighbours;
    }

    /** How well words fit: the score of the document that fits best, more where the words stand together in names. */
    @FunctionalInterface
    interface Fit {
        double of(String words) throws IOException;

        /** The same, worked out once for each text. */
        default Fit remembered() {
            Map<String, Double> known = new HashMap<>();
            return words -> {
                Double fit = known.get(words);
                if (fit == null) {
                    fit = of(words);
                    known.put(words, fit);
                }
                return fit;
            };
        }
    }

    /** How much better corrected words must fit to be searched for at once: less where one word in three is unknown, which says too much to be left out. */
    double appliedFrom(String text) throws IOException {
        int known = 0;
        List<Analysis.Word> words = readings.getFirst().wordsOf(text);
        for (Analysis.Word word : words) {
            known += isUnknown(word.text()) ? 0 : 1;
        }
        return known <= 2 * (words.size() - known) ? OFFERED_FROM : APPLIED_FROM;
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
        List<Analysis.Word> mended = unknown.subList(0, Math.min(MOST_UNKNOWN, unknown.size()));
        return Optional.of(mended(text, mended, words.size() == 1, fit)).filter(better -> !better.equals(text));
    }

    /** The text with the neighbours that fit best in place of some words; the second time where there are three, since each helps to choose the others. */
    private String mended(String text, List<Analysis.Word> words, boolean alone, Fit fit) throws IOException {
        List<String> chosen = new ArrayList<>(words.stream().map(word -> text.substring(word.from(), word.to())).toList());
        List<List<String>> likely = new ArrayList<>();
        for (Analysis.Word word : words) {
            likely.add(neighbours.of(word.text(), alone));
        }
        if (words.size() == 2 && likely.stream().noneMatch(List::isEmpty)) {
            choosePair(text, words, chosen, likely, fit);
            return with(text, words, chosen);
        }
        for (int time = 0; time < (words.size() == GONE_THROUGH_TWICE ? 2 : 1); time++) {
            for (int which = words.size() - 1; which >= 0; which--) {
                int alike = sameLater(words, which);
                if (alike > which) {
                    chosen.set(which, chosen.get(alike));
                } else {
                    choose(text, words, chosen, which, likely.get(which), fit);
                }
            }
        }
        return with(text, words, chosen);
    }

    /** Where the same word stands again behind a place; the place itself where it does not: a word that is typed six times is mended once. */
    private static int sameLater(List<Analysis.Word> words, int which) {
        return IntStream.range(which + 1, words.size()).filter(later -> words.get(later).text().equals(words.get(which).text())).findFirst().orElse(which);
    }

    /** Both at once: what one alone fits best may hide the name that both make. */
    private static void choosePair(String text, List<Analysis.Word> words, List<String> chosen, List<List<String>> likely, Fit fit) throws IOException {
        List<String> best = List.copyOf(chosen);
        double bestFit = -1;
        for (String first : likely.getFirst()) {
            for (String second : likely.getLast()) {
                List<String> tried = List.of(first, second);
                double itsFit = fit.of(with(text, words, tried));
                if (itsFit > bestFit) {
                    best = tried;
                    bestFit = itsFit;
                }
            }
        }
        chosen.set(0, best.getFirst());
        chosen.set(1, best.getLast());
    }

    /** Puts the neighbour that fits best in place of one word; of two that fit alike the likelier. */
    private static void choose(String text, List<Analysis.Word> words, List<String> chosen, int which, List<String> likely, Fit fit) throws IOException {
        if (likely.size() == 1) {
            chosen.set(which, likely.getFirst());
            return;
        }
        String best = chosen.get(which);
        double bestFit = -1;
        for (String neighbour : likely) {
            chosen.set(which, neighbour);
            double itsFit = fit.of(with(text, words, chosen));
            if (itsFit > bestFit) {
                best = neighbour;
                bestFit = itsFit;
            }
        }
        chosen.set(which, best);
    }

    /** The text with other words at their places. */
    private static String with(String text, List<Analysis.Word> words, List<String> others) {
        StringBuilder with = new StringBuilder();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            with.append(text, from, words.get(i).from()).append(others.get(i));
            from = words.get(i).to();
        }
        return with.append(text.substring(from)).toString();
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
