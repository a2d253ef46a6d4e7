package org.heardportal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.heardportal.content.form.Postcode;
import org.heardportal.content.place.GridPoint;

/** One row of a gazetteer: an address, or what is wrong with it. */
final class GazetteerRow {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 100;

    private final UnaryOperator<String> values;
    private final Set<String> rounds;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param values the value of a column by its name; empty where there is none
     * @param rounds the rounds that are known
     */
    GazetteerRow(UnaryOperator<String> values, Set<String> rounds) {
        this.values = values;
        this.rounds = rounds;
    }

    /** What is wrong with it; filled by {@link #address}. Values are not repeated: the line number tells. */
    List<String> problems() {
        return problems;
    }

    Optional<Address> address() {
        long uprn = uprn();
        String line = text("address", LONGEST_LINE);
        String street = text("street", LONGEST_NAME);
        String ward = text("ward", LONGEST_NAME);
        Optional<String> postcode = Postcode.of(values.apply("postcode"));
        if (postcode.isEmpty()) {
            problems.add("'postcode' is no postcode.");
        }
        String round = values.apply("bin_round");
        if (!round.isEmpty() && !rounds.contains(round)) {
            problems.add("'bin_round' is no round of bin-rounds.yaml.");
        }
        Optional<GridPoint> at = point();
        return problems.isEmpty() ? Optional.of(new Address(uprn, line, street, postcode.orElseThrow(), ward, round, at)) : Optional.empty();
    }

    private long uprn() {
        String uprn = values.apply("uprn");
        if (!uprn.matches("0*[1-9][0-9]{0,11}") || uprn.length() > 12) {
            problems.add("'uprn' must be a number of 1 to 12 digits.");
            return 0;
        }
        return Long.parseLong(uprn);
    }

    private String text(String column, int longest) {
        String text = values.apply(column).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            problems.add("'" + column + "' is empty.");
        } else if (text.length() > longest) {
            problems.add("'" + column + "' is longer than " + longest + " characters.");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add("'" + column + "' holds control characters.");
        }
        return text;
    }

    private Optional<GridPoint> point() {
        String easting = values.apply("easting");
        String northing = values.apply("northing");
        if (easting.isEmpty() && northing.isEmpty()) {
            return Optional.empty();
        }
        // surveyors write decimals; a metre is close enough
        if (!easting.matches("[0-9]{1,7}(\\.[0-9]+)?") || !northing.matches("[0-9]{1,7}(\\.[0-9]+)?") || !GridPoint.isOnTheGrid(metres(easting), metres(northing))) {
            problems.add("'easting' and 'northing' must be metres on the National Grid.");
            return Optional.empty();
        }
        return Optional.of(new GridPoint(metres(easting), metres(northing)));
    }

    private static int metres(String number) {
        return Integer.parseInt(number.replaceFirst("\\..*", ""));
    }
}
