package org.heardportal.casework;

import java.text.Normalizer;
import org.heardportal.casework.StepRefused.Problem;

/** What somebody writes with a step, fit to be kept: composed letters, one form of line end, nothing that no page can show. */
final class StepWords {

    /** Two pages of a letter; who has more to say sends a file or calls. */
    static final int LONGEST = 5000;

    private StepWords() {
    }

    /**
     * @throws StepRefused when there are none, or too many
     */
    static String needed(String typed) {
        String words = optional(typed);
        if (words.isEmpty()) {
            throw new StepRefused(Problem.WORDS_MISSING);
        }
        return words;
    }

    /**
     * @throws StepRefused when there are too many
     */
    static String optional(String typed) {
        String words = Normalizer.normalize(typed.replaceAll("\\R", "\n").replace('\t', ' '), Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n]]", "").strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new StepRefused(Problem.WORDS_TOO_LONG);
        }
        return words;
    }
}
