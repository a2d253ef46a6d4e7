package org.heardportal.content.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes of the United Kingdom: capitals, one space before the last three. Whether one exists is for a gazetteer to say. */
public final class Postcode {

    /** From Royal Mail's Programmers' Guide: area, district, then a digit and two letters. The letter O and the letter I are read as digits in the place of the digit. */
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)([0-9OI])([A-Z]{2})");

    private static final Pattern AT_THE_END = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}$");
    private static final int LONGEST = 20;

    private Postcode() {
    }

    /** The postcode as it is written, or empty for something else. */
    public static Optional<String> of(String typed) {
        String plain = TypedText.withoutSpaces(typed).toUpperCase(Locale.ROOT);
        Matcher matcher = FORM.matcher(plain);
        return plain.length() <= LONGEST && matcher.matches()
                ? Optional.of(matcher.group(1) + ' ' + matcher.group(2).replace('O', '0').replace('I', '1') + matcher.group(3))
                : Optional.empty();
    }

    /** The postcode with which a line ends, as typed, or empty where there is none. */
    public static Optional<String> endOf(String line) {
        Matcher matcher = AT_THE_END.matcher(line);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
