package org.heardportal.discovery;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.feedback.Masking;
import org.heardportal.shared.Reference;

/**
 * Words that were typed into the search box, as the log keeps them: in small letters, one space between them, and without what would name or reach a person. It
 * takes out more than {@link Masking}, because a search box is short of context and nothing is lost that a gap is found by: bare halves of postcodes, numbers with a
 * street, dates of birth, long numbers, registrations, references, and names where they can be known.
 *
 * @param ordinary words of the council's own business, in small letters, which are no family names
 */
record MaskedQuery(Set<String> ordinary) {

    static final int LONGEST = 200;

    /** Longer is no search but a pasted letter; its tail is not even looked at. */
    private static final int LONGEST_READ = 1_000;

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE = "(?<![\\p{L}\\p{N}\\[])";
    private static final String AFTER = "(?![\\p{L}\\p{N}\\]])";
    private static final String GAP = "[ ./-]{0,2}";

    /** The 124 postcode areas, and ZZ which is nobody's; other letters before digits are forms, roads and sizes. */
    private static final String AREA = "(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?"
            + "|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE|ZZ)";

    private static final String STREET = "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|cl|terrace|crescent|gardens|grove|place|square|court|way|walk|view|mews|row|hill"
            + "|rise|gate|green|park|house|stryd|heol|ffordd)";

    /** What looks like a number with a street and is none. */
    private static final String NO_ADDRESS = "(?!(?:mph|miles?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|way|bins?|bags?|cars?|people|children)\\b)";

    private static final List<Rule> BEFORE_MASKING = List.of(
            new Rule("\\S{1,64} (?:at|@) ?\\S{1,63}(?: ?(?:\\bdot\\b|\\.) ?(?:com|co|uk|org|net|gov|info|me|io|wales|cymru)){1,3}", "[email address]"),
            new Rule(BEFORE + "(?:flat|apartment|apt|unit|fflat) ?\\d{1,4}[a-z]?,?(?= \\d)", ""),
            new Rule(BEFORE + "\\d{1,4}[a-z]?(?: ?[-/] ?\\d{1,4}[a-z]?)?,? " + NO_ADDRESS + "(?:[\\p{L}'\u2019.]{2,} ){0,2}?[\\p{L}'\u2019.]{2,} " + STREET + AFTER, "[address]"),
            new Rule(BEFORE + "\\d{1,4}[a-z]?,? (?:stryd|heol|ffordd|lôn) [\\p{L}'\u2019]{2,}", "[address]"));

    private static final List<Rule> AFTER_MASKING = List.of(
            new Rule(BEFORE + "[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2}(?: ?[a-d])?" + AFTER, "[national insurance number]"),
            new Rule(BEFORE + "[a-z]{2}\\d{2}[a-z]{3}" + AFTER, "[registration]"),
            new Rule(BEFORE + "(?=[\\p{L}\\p{N}_-]*\\p{L})(?=(?:[\\p{L}_-]*\\p{N}){3})[\\p{L}\\p{N}_-]{7,}" + AFTER, "[reference]"),
            // the second half may have its letter O for nought
            new Rule(BEFORE + AREA + "\\d[a-z\\d]?" + "(?: ?[\\doil][a-z]{2})?" + AFTER, "[postcode]"),
            new Rule(BEFORE + "(?!\\d(?:nd|rd|st|th|yr|hr|am|pm|kg|cm|mm|ft|gb|mb|xl))\\d[abd-hjlnp-z]{2}" + AFTER, "[postcode]"),
            new Rule(BEFORE + "[a-z]{2}\\d{2} [a-z]{3}" + AFTER, "[registration]"),
            // two years beside each other are a school or tax year
            new Rule("(?<![\\p{L}\\p{N}\\[])(?!(?:19|20)\\d\\d ?[/-] ?(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d))\\d(?:" + GAP + "\\d){4,}", "[number]"),
            new Rule(BEFORE + "\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\\d\\d" + AFTER, "[date]"));

    private static final Pattern REFERENCE = Pattern.compile(BEFORE + "[RF](?:[ -]?[0-9A-Z]){10}" + AFTER, CASE);

    private record Rule(Pattern pattern, String instead) {

        Rule(String pattern, String instead) {
            this(Pattern.compile(pattern, CASE), instead);
        }

        String in(String text) {
            return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
        }
    }

    /** What is kept of what was typed; empty where nothing but spaces and signs that nobody sees was. It takes any text and never throws. */
    String of(String typed) {
        String text = plain(typed);
        text = references(text);
        for (Rule rule : BEFORE_MASKING) {
            text = rule.in(text);
        }
        text = Masking.mask(text);
        for (Rule rule : AFTER_MASKING) {
            text = rule.in(text);
        }
        text = new MaskedNames(ordinary).in(text);
        return cut(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip());
    }

    private static String plain(String typed) {
        String read = typed.length() <= LONGEST_READ ? typed : typed.substring(0, LONGEST_READ).replaceFirst("\\S*$", "");
        return Normalizer.normalize(read, Normalizer.Form.NFKC).replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    }

    /** References are not secret, but each is one person's; a word of eleven letters is one only where it is written like one. */
    private static String references(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            String typed = found.group();
            boolean written = typed.chars().anyMatch(Character::isDigit) || typed.equals(typed.toUpperCase(Locale.ROOT));
            return Matcher.quoteReplacement(written && Reference.parse(typed).isPresent() ? "[reference]" : typed);
        });
    }

    /** No mask is cut in two: what is left of one could not be told from what was typed. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String cut = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        int opening = cut.lastIndexOf('[');
        return (opening > cut.lastIndexOf(']') ? cut.substring(0, opening) : cut).strip();
    }
}
