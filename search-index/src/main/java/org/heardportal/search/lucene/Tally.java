package org.heardportal.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/** The points of all documents, added up in one pass over what each word is worth: a few millionths of a second a word. */
final class Tally {

    private final int required;
    private final double[] points;
    private final short[] words;
    private final FixedBitSet fitting;

    /**
     * That of so many documents.
     *
     * @param required only what has so many of the words that are added fits
     */
    Tally(int documents, int required) {
        this.required = required;
        points = new double[documents];
        words = new short[documents];
        fitting = new FixedBitSet(documents);
    }

    /** Adds what one word is worth. */
    void add(Worth word) {
        for (int i = 0; i < word.size(); i++) {
            int number = word.numbers()[i];
            points[number] += word.points()[i];
            if (++words[number] == required) {
                fitting.set(number);
            }
        }
    }

    /** Adds to what fits by its words, and to nothing else. */
    void addToFitting(Worth beside) {
        for (int i = 0; i < beside.size(); i++) {
            int number = beside.numbers()[i];
            if (fitting.get(number)) {
                points[number] += beside.points()[i];
            }
        }
    }

    /** Takes of two readings of a text what is better in each document. */
    void orBetter(Tally other) {
        for (int number = 0; number < points.length; number++) {
            points[number] = Math.max(fitting.get(number) ? points[number] : 0, other.fitting.get(number) ? other.points[number] : 0);
        }
        fitting.or(other.fitting);
    }

    /** The documents that fit. */
    FixedBitSet fitting() {
        return fitting;
    }

    /** The points of a document that fits. */
    float of(int number) {
        return (float) points[number];
    }
}
