package org.heardportal.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.content.form.Postcode;

/** Reads what was typed to find an address. */
final class SoughtGrammar {

    private static final Pattern BEGINNING = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?([0-9][A-Z]?)?");
    private static final Pattern NUMBERED = Pattern.compile("(?:(?:flat|apartment|unit) \\w{1,4} )?(\\d{1,4}[a-z]?) (\\D.*)");

    /** A flat in a building that has a name and no number. */
    private static final Pattern FLAT = Pattern.compile("(?:flat|apartment|unit) (\\d{1,4}[a-z]?) (\\D.*)");
    private static final Pattern NO_STREET_YET = Pattern.compile("(?:(?:flat|apartment|unit) )?\\w{0,4}");

    private SoughtGrammar() {
    }

    static Sought read(String text) {
        String bare = text.replaceAll("[\\s.,-]+", "").toUpperCase(Locale.ROOT);
        Optional<String> postcode = Postcode.of(bare).or(() -> Postcode.endOf(text.strip()).flatMap(Postcode::of));
        if (postcode.isPresent()) {
            return new Sought.Whole(postcode.get());
        }
        return BEGINNING.matcher(bare).matches() ? new Sought.Beginning(bare) : street(text);
    }

    /** The first part with a name in it: "12 Larkspur Rd, Tynewick" has it before the comma, "Flat 3, 12 Larkspur Rd" after. */
    private static Sought street(String text) {
        String plain = "";
        for (String part : text.split(",", -1)) {
            plain = PlainAddress.of(plain + " " + part);
            if (!NO_STREET_YET.matcher(plain).matches()) {
                break;
            }
        }
        for (Pattern pattern : List.of(NUMBERED, FLAT)) {
            Matcher numbered = pattern.matcher(plain);
            if (numbered.matches()) {
                return new Sought.Street(numbered.group(2), numbered.group(1));
            }
        }
        return plain.isEmpty() ? new Sought.Nothing() : new Sought.Street(plain, "");
    }
}
