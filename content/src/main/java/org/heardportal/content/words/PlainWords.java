package org.heardportal.content.words;

import java.util.List;

/**
 * Checks whether words are plain, in the build and while somebody writes.
 *
 * <p>Reading grade is Flesch-Kincaid: {@code 0.39 × words per sentence + 11.8 × syllables per word − 15.59} (Kincaid and others, 1975). Headings, lists of short
 * items, names of services and the terms of the glossary are not counted.
 */
public final class PlainWords {

    /** The longest sentence, in words. */
    public static final int LONGEST_SENTENCE = 25;

    /** The highest reading grade of a page. */
    public static final double HIGHEST_GRADE = 7;

    private final List<String> notCounted;

    private PlainWords(List<String> notCounted) {
        this.notCounted = List.copyOf(notCounted);
    }

    /** A check that does not count these names and terms. */
    public static PlainWords without(List<String> namesAndTerms) {
        return new PlainWords(namesAndTerms);
    }

    /** What to mend in an English text; empty when it is plain. */
    public List<Remark> remarksOn(String text) {
        throw new UnsupportedOperationException("being built");
    }

    /** The reading grade of an English text; nought for one without a sentence. */
    public double gradeOf(String text) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * Something to mend.
     *
     * @param words the sentence or the word that it is about
     * @param figure how many words the sentence has, or the grade times ten; nought where it is about one word
     */
    public record Remark(Kind kind, String words, int figure) {

        /** What is wrong. */
        public enum Kind { LONG_SENTENCE, HARD_TO_READ, JARGON, PASSIVE }
    }
}
