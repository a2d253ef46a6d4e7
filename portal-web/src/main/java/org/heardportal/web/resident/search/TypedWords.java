package org.heardportal.web.resident.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.shared.Reference;

/**
 * What somebody typed into the search box, with what is no word to search for set apart: a reference leads to what it stands for, a place to what is near it.
 *
 * @param typed all of it, tidied
 * @param words what is left to search for; may be empty
 * @param reference of a request or of feedback, as far as its form says; nobody looks whether there is such a thing
 * @param place a postcode, or a house number with a street
 */
record TypedWords(String typed, String words, Optional<Reference> reference, Optional<String> place) {

    /** Longer than any question; what follows is neither searched nor shown again. The box takes as many. */
    static final int LONGEST = 200;

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    private static final Pattern REFERENCE = Pattern.compile(BEFORE + "[RF](?:[ \u00a0-]?[0-9A-Z]){10}" + AFTER, CASE);

    /** Full postcodes by the form that Royal Mail gives them; ZZ99 is nobody's and takes any letters. */
    private static final Pattern POSTCODE = Pattern.compile(
            BEFORE + "(?:([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][ABD-HJLNP-UW-Z]{2})|(ZZ99) ?([0-9][A-Z]{2}))" + AFTER, CASE);

    /** Words that stand in no name of a street: what has them counts or tells something. */
    private static final String NO_NAME = "(?!(?:a|an|and|at|bags?|bins?|by|cars?|children|days?|for|from|hours?|in|is|minutes?|months?|mph|my|near|of|on|our|outside|people|the|to|weeks?"
            + "|years?|your)\\b)";

    /** A house number, one or two words and what streets are called; without a number "bus lane" would be a street. */
    private static final Pattern STREET = Pattern.compile(BEFORE + "[0-9]{1,4}[A-Z]?,? (?:" + NO_NAME + "[\\p{L}\u2019']{2,20} ){1,2}"
            + "(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|grove|terrace|gardens|crescent|way|place|court|square|row|view|walk|mews)" + AFTER, CASE);

    static TypedWords of(String text) {
        String typed = tidy(text);
        String rest = typed;
        Optional<Reference> reference = Optional.empty();
        Matcher found = REFERENCE.matcher(rest);
        for (int from = 0; reference.isEmpty() && found.find(from); from = found.start() + 1) {
            reference = Reference.parse(found.group());
            rest = reference.isPresent() ? without(rest, found) : rest;
        }
        Optional<String> place = Optional.empty();
        Matcher postcode = POSTCODE.matcher(rest);
        if (postcode.find()) {
            place = Optional.of(postcodeIn(postcode));
            rest = without(rest, postcode);
        }
        Matcher street = STREET.matcher(rest);
        if (street.find()) {
            place = place.or(() -> Optional.of(street.group()));
            rest = without(rest, street);
        }
        return new TypedWords(typed, rest, reference, place);
    }

    private static String postcodeIn(Matcher found) {
        String outward = found.group(1) == null ? found.group(3) : found.group(1);
        String inward = found.group(2) == null ? found.group(4) : found.group(2);
        return (outward + " " + inward).toUpperCase(Locale.ROOT);
    }

    private static String without(String text, Matcher found) {
        return tidy(text.substring(0, found.start()) + " " + text.substring(found.end()).replaceFirst("^[ ,.;]+", ""));
    }

    private static String tidy(String typed) {
        String text = typed.replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cn}\\p{Cs}\\s]+", " ").strip();
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip();
    }
}
