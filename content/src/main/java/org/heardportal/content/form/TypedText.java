package org.heardportal.content.form;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Typed words without the accidents of typing and pasting: composed letters, one form of line end, plain spaces, none around the whole.
 * Any script and any sign is kept; doing it again changes nothing.
 */
final class TypedText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\t]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cf}\\s\\x85]+");

    /** What a database or a page cannot hold; the line end is let be. */
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

    private TypedText() {
    }

    /** True when nobody would see anything, as with spaces and joiners of no width. */
    static boolean isBlank(String typed) {
        return withoutSpaces(typed).isEmpty();
    }

    /** On one line, each run of spaces as one. */
    static String line(String typed) {
        return stripped(SPACES.matcher(withPlainLineEnds(typed)).replaceAll(" "));
    }

    /** With its lines. */
    static String lines(String typed) {
        return stripped(SPACE.matcher(withPlainLineEnds(typed)).replaceAll(" "));
    }

    /** Without any space, for what has none: telephone numbers, addresses of e-mail, postcodes. */
    static String withoutSpaces(String typed) {
        return INVISIBLE.matcher(composed(typed)).replaceAll("");
    }

    /** How many characters a person counts, nearly: a sign outside the first plane is one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What keeps a text of a part from being an answer. */
    static Optional<AnswerProblem> problem(String part, String text, int longest) {
        if (UNKEEPABLE.matcher(text).find()) {
            return Optional.of(AnswerProblem.in(part, AnswerProblem.Reason.CHARACTERS));
        }
        int length = length(text);
        return length > longest ? Optional.of(AnswerProblem.tooLong(part, longest, length)) : Optional.empty();
    }

    /** The answer that a text with one control is. */
    static Checked checked(String text, int longest) {
        return problem(Typed.WHOLE, text, longest).map(Checked::refused).orElseGet(() -> Checked.accepted(text));
    }

    private static String withPlainLineEnds(String typed) {
        return LINE_END.matcher(composed(typed)).replaceAll("\n");
    }

    private static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** By hand: an expression for the spaces at an end looks at each run of spaces anew, which takes seconds where there are thousands. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '\n' || c == '\u200B' || c == '\uFEFF';
    }
}
