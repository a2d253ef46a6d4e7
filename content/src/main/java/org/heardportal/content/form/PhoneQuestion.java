package org.heardportal.content.form;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Asks for a telephone number. It may be typed as people write it: with spaces, hyphens, brackets, +44 or 0044, digits of any script.
 * The answer is in the form of ITU-T E.164, such as +441914980110, so that the same number is always the same text.
 */
public record PhoneQuestion(Asked asked) implements Question {

    /** Longer than any way to write a number; what is longer is not looked at. */
    private static final int LONGEST = 60;

    private static final Pattern SIGNS = Pattern.compile("[().,/\\p{Pd}]");
    private static final Pattern AFTER_COUNTRY = Pattern.compile("^(?:\\+|00)440?|^44(?=[1-9]\\d{8,9}$)");
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("7\\d{9}");

    /** Nine or ten digits after the zero, which does not stand before 0, 4 or 6: Ofcom's National Telephone Numbering Plan. */
    private static final Pattern OF_THE_UK = Pattern.compile("0[1235789]\\d{8,9}");

    /** E.164: 15 digits at most with the code of the country; the United Kingdom has a rule of its own. */
    private static final Pattern OF_ELSEWHERE = Pattern.compile("\\+(?!44)[1-9]\\d{6,14}");

    @Override
    public Kind kind() {
        return Kind.PHONE;
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, parts(), mine -> checked(mine.text(Typed.WHOLE)));
    }

    private static Checked checked(String typed) {
        if (typed.length() > LONGEST) {
            return Checked.refused(AnswerProblem.of(AnswerProblem.Reason.NO_PHONE));
        }
        String number = Digits.plain(SIGNS.matcher(TypedText.withoutSpaces(typed)).replaceAll(""));
        String national = AFTER_COUNTRY.matcher(number).replaceFirst("0");
        if (MOBILE_WITHOUT_ZERO.matcher(national).matches()) {
            national = "0" + national;
        }
        if (OF_THE_UK.matcher(national).matches()) {
            return Checked.accepted("+44" + national.substring(1));
        }
        String international = national.replaceFirst("^00", "+");
        return OF_ELSEWHERE.matcher(international).matches()
                ? Checked.accepted(international)
                : Checked.refused(AnswerProblem.of(AnswerProblem.Reason.NO_PHONE));
    }
}
