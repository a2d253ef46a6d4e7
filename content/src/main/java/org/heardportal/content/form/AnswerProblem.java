package org.heardportal.content.form;

import java.util.Locale;
import java.util.Map;

/**
 * One thing that is wrong with what was typed, by key; the words are the portal's.
 *
 * @param part the control that it is about; {@link Typed#WHOLE} for the question
 * @param values what the words may name: {@code longest} and {@code length} in characters, {@code earliest} and {@code latest} as dates.
 *               What was typed is never among them
 */
public record AnswerProblem(Reason reason, String part, Map<String, String> values) {

    /** Everything that can be wrong. */
    public enum Reason {
        /** A required question, or a needed part of it, was left empty. */
        MISSING,
        TOO_LONG,
        /** Control characters or halves of characters, which cannot be kept; nobody types them on purpose. */
        CHARACTERS,
        /** Day, month and year name no day that exists. */
        NO_SUCH_DATE,
        /** The year has not four digits. */
        YEAR,
        TOO_EARLY,
        TOO_LATE,
        /** Nothing that could be chosen. */
        NO_SUCH_CHOICE,
        NO_EMAIL,
        NO_PHONE,
        NO_POSTCODE;

        /** As it stands in keys of words: {@code too-long}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public AnswerProblem {
        values = Map.copyOf(values);
    }

    static AnswerProblem of(Reason reason) {
        return in(Typed.WHOLE, reason);
    }

    static AnswerProblem in(String part, Reason reason) {
        return new AnswerProblem(reason, part, Map.of());
    }

    static AnswerProblem tooLong(String part, int longest, int length) {
        return new AnswerProblem(Reason.TOO_LONG, part, Map.of("longest", Integer.toString(longest), "length", Integer.toString(length)));
    }
}
