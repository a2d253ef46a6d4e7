package org.heardportal.content.words;

/**
 * Something to mend in a text.
 *
 * @param words the sentence or the word that it is about; empty where it is about the whole
 * @param figure how many words the sentence has, or the reading grade; nought otherwise
 * @param instead a plainer word; empty where there is none to offer
 */
public record Remark(Kind kind, String words, double figure, String instead) {

    /** What is wrong. */
    public enum Kind {
        /** More than {@link PlainWords#LONGEST_SENTENCE} words. */
        LONG_SENTENCE,
        /** A reading grade over {@link PlainWords#HIGHEST_GRADE}. */
        HARD_TO_READ,
        /** A word that people do not say. */
        JARGON,
        /** It is done by somebody, who comes last: turn it round. */
        PASSIVE
    }
}
