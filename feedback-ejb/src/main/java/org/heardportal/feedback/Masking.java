package org.heardportal.feedback;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.shared.Reference;

/**
 * Takes out of a text what would identify or reach a person: e-mail addresses, telephone numbers, postcodes, National Insurance numbers, and the secrets that
 * addresses of drafts carry. What stands in their place says what it was. References of requests and feedback stay, because they are not secret and lead to what
 * the text is about. Names are not found: reviewers are told so.
 */
public final class Masking {

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Between the parts of a number, as people type it; bounded, so that a long row of spaces costs nothing. */
    private static final String GAP = "[ \\t\\u00a0\\u2009\\u202f.\\u2010-\\u2013-]{0,3}";

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    private static final Pattern REFERENCE = Pattern.compile("(?<![\\p{L}\\p{N}._%+'@-])[RF](?:[ \\u00a0-]?[0-9A-Z]){10}(?![\\p{L}\\p{N}]|[._%+'\\p{L}\\p{N}-]{0,64}@)", CASE);

    private static final List<Rule> RULES = List.of(
            new Rule(Pattern.compile("(/apply/[\\p{L}\\p{N}-]{1,200})/[\\p{L}\\p{N}_-]{16,200}", CASE), "$1/[link]"),
            new Rule(Pattern.compile("(/(?:resume|first-administrator))/[\\p{L}\\p{N}_-]{1,200}", CASE), "$1/[link]"),
            new Rule(Pattern.compile("[\\p{L}\\p{M}\\p{N}._%+'\u2019-]{1,64} ?[@\uff20] ?(?:[\\p{L}\\p{M}\\p{N}-]{1,63}\\.){1,8}[\\p{L}\\p{M}\\p{N}-]{2,63}"), "[email address]"),
            new Rule(Pattern.compile(BEFORE + "[A-Z]{2}" + GAP + "\\d{2}" + GAP + "\\d{2}" + GAP + "\\d{2}" + GAP + "[A-D]" + AFTER, CASE), "[National Insurance number]"),
            // the letters of the second half are those of Royal Mail, without which "M6 9am" would be one; ZZ99 is nobody's and takes any
            new Rule(Pattern.compile(BEFORE + "(?:(?:GIR" + GAP + "0AA)|(?:[A-Z]{1,2}\\d[A-Z\\d]?" + GAP + "\\d[ABD-HJLNP-UW-Z]{2})|(?:ZZ99" + GAP + "\\d[A-Z]{2}))" + AFTER,
                    CASE), "[postcode]"));

    private record Rule(Pattern pattern, String instead) {

        String in(String text) {
            return pattern.matcher(text).replaceAll(instead);
        }
    }

    private Masking() {
    }

    /**
     * The text without what it finds. Done again it finds nothing more. It takes any text and never throws.
     */
    public static String mask(String text) {
        String before;
        String masked = text;
        do { // what stood beside something that was taken out is looked at again; each round leaves less to find
            before = masked;
            masked = betweenReferences(before);
        } while (!masked.equals(before));
        return masked;
    }

    /** True when there is something in the text that {@link #mask} takes out. */
    public static boolean findsIn(String text) {
        return !mask(text).equals(text);
    }

    private static String betweenReferences(String text) {
        var masked = new StringBuilder();
        int from = 0;
        Matcher found = REFERENCE.matcher(text);
        // words before a reference may look like the beginning of one, so the search goes on one character after what is none
        for (boolean more = found.find(); more; more = found.find(Math.max(from, found.start() + 1))) {
            if (Reference.parse(found.group()).isPresent()) {
                masked.append(without(text.substring(from, found.start()))).append(found.group());
                from = found.end();
            }
        }
        return masked.append(without(text.substring(from))).toString();
    }

    private static String without(String text) {
        String masked = text;
        for (Rule rule : RULES) {
            masked = rule.in(masked);
        }
        return PhoneNumbers.mask(masked);
    }
}
