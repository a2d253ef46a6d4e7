package org.heardportal.content.form;

import java.util.List;

/**
 * An answer in canonical form: the same answer is always the same text, however it was typed.
 *
 * @param text words as they were meant; a date as 2026-11-22; keys of choices, one a line; an address in four lines, of which some may be empty;
 *             a telephone number as +441914980110; empty for an optional question that was passed over
 */
public record Answer(String text) {

    /** The question was passed over. */
    public static final Answer NONE = new Answer("");

    private static final String LINE_END = "\n";

    static Answer ofLines(List<String> lines) {
        return new Answer(String.join(LINE_END, lines));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The lines, also empty ones. */
    public List<String> lines() {
        return isEmpty() ? List.of() : List.of(text.split(LINE_END, -1));
    }

    /** The keys that were chosen, where the question has choices. */
    public List<String> choices() {
        return lines();
    }

    /** Says nothing of the answer, because log lines are made of such texts. */
    @Override
    public String toString() {
        return isEmpty() ? "Answer[none]" : "Answer[given]";
    }
}
