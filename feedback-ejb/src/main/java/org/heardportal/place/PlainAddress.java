package org.heardportal.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes streets and addresses as they are compared: small letters, no accents and signs, short forms written out. */
final class PlainAddress {

    private static final int DIGITS_OF_A_NUMBER = 6;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc`]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Only at the end of a street: St Mary's is no street. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(Map.entry("rd", "road"), Map.entry("st", "street"), Map.entry("str", "street"), Map.entry("ave", "avenue"),
            Map.entry("av", "avenue"), Map.entry("ln", "lane"), Map.entry("cl", "close"), Map.entry("dr", "drive"), Map.entry("terr", "terrace"), Map.entry("tce", "terrace"),
            Map.entry("ter", "terrace"), Map.entry("gdns", "gardens"), Map.entry("cres", "crescent"), Map.entry("sq", "square"), Map.entry("ct", "court"), Map.entry("pl", "place"),
            Map.entry("gr", "grove"));

    private PlainAddress() {
    }

    /** Words with one space between them; empty for a text without letters and digits. */
    static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = SIGNS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        int last = words.lastIndexOf(' ') + 1;
        return last == 0 ? words : words.substring(0, last) + SHORT_FORMS.getOrDefault(words.substring(last), words.substring(last));
    }

    /** What addresses are sorted by: by street, then by the numbers in the line as numbers. */
    static String sortKey(String street, String line) {
        return of(street) + " " + NUMBER.matcher(of(line)).replaceAll(found -> padded(found.group()));
    }

    private static String padded(String number) {
        return "0".repeat(Math.max(0, DIGITS_OF_A_NUMBER - number.length())) + number;
    }
}
