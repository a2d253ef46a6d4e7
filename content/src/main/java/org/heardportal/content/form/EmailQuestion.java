package org.heardportal.content.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Asks for an address of e-mail. Spaces are dropped, and the domain is written in small letters.
 * Whether somebody reads it is found out by writing to it, so only what cannot be one is refused.
 */
public record EmailQuestion(Asked asked) implements Question {

    /** RFC 5321, 4.5.3.1.3, without the brackets around a path. */
    private static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("(?!\\.)(?!.*\\.\\.)[^@<>()\\[\\],;:\\\\\"\\p{C}]{1,64}(?<!\\.)@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+"
            + "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]");

    @Override
    public Kind kind() {
        return Kind.EMAIL;
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, parts(), mine -> checked(mine.text(Typed.WHOLE)));
    }

    private static Checked checked(String typed) {
        String address = withSmallDomain(TypedText.withoutSpaces(typed));
        return TypedText.length(address) <= LONGEST && FORM.matcher(address).matches()
                ? Checked.accepted(address)
                : Checked.refused(AnswerProblem.of(AnswerProblem.Reason.NO_EMAIL));
    }

    private static String withSmallDomain(String address) {
        int at = address.lastIndexOf('@') + 1;
        return TypedText.withoutSpaces(address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
    }
}
