package org.heardportal.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.Bet;
import org.heardportal.search.SearchPolicy;

/**
 * Writes the files of the search from what they say: one line for each synonym and weight, in the order in which they stand, and the same text for the same policy.
 * A line that says the same as before stays as it was written, and so does the comment above a section.
 */
final class PolicyYaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*(?:[ /-][\\p{L}\\p{N}]+)*");
    private static final Pattern KEPT_PLAIN = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private PolicyYaml() {
    }

    /** The text of a file. */
    static String text(PolicyFile file, SearchPolicy policy, String former) {
        List<String> lines = new ArrayList<>();
        switch (file) {
            case SYNONYMS -> {
                section(lines, "same", comment(former, "same"), policy.synonyms().stream().filter(PolicyYaml::isSame).map(PolicyYaml::same).toList());
                section(lines, "leadsTo", comment(former, "leadsTo"), policy.synonyms().stream().filter(rule -> !isSame(rule)).map(PolicyYaml::leadsTo).toList());
            }
            case BETS -> section(lines, "bets", comment(former, "bets"), policy.bets().stream().map(PolicyYaml::bet).toList());
            case WEIGHTS -> {
                List<String> weights = policy.weights().byName().entrySet().stream().map(weight -> "  " + weight.getKey() + ": " + number(weight.getValue())).toList();
                lines.addAll(comment(former, "weights"));
                lines.add(weights.isEmpty() ? "weights: {}" : "weights:");
                lines.addAll(weights);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Which lines go and which come, in their order; comments and names of sections are no matter. */
    static List<PolicyPreview.Line> difference(String before, String after) {
        List<String> old = entries(before);
        List<String> now = entries(after);
        Set<String> same = new HashSet<>(old);
        same.retainAll(now);
        List<PolicyPreview.Line> lines = new ArrayList<>();
        old.stream().filter(line -> !same.contains(line)).forEach(line -> lines.add(new PolicyPreview.Line(false, line)));
        now.stream().filter(line -> !same.contains(line)).forEach(line -> lines.add(new PolicyPreview.Line(true, line)));
        return lines;
    }

    static boolean isSame(SynonymRule rule) {
        return rule.from().equals(rule.to());
    }

    private static List<String> entries(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    private static void section(List<String> lines, String name, List<String> comment, List<String> entries) {
        lines.addAll(comment);
        lines.add(entries.isEmpty() ? name + ": []" : name + ":");
        lines.addAll(entries);
    }

    /** The lines with # that stand right above a section. */
    private static List<String> comment(String former, String section) {
        List<String> above = new ArrayList<>();
        for (String line : former.lines().toList()) {
            if (line.startsWith(section + ":")) {
                return above;
            }
            if (line.startsWith("#")) {
                above.add(line);
            } else {
                above.clear();
            }
        }
        return List.of();
    }

    private static String same(SynonymRule rule) {
        return "  - words: " + list(rule.from());
    }

    private static String leadsTo(SynonymRule rule) {
        return "  - { typed: " + list(rule.from()) + ", meant: " + list(rule.to()) + " }";
    }

    private static String bet(Bet bet) {
        return "  - queries: " + list(bet.queries()) + "\n    best: " + list(bet.best()) + "\n    worst: " + list(bet.worst()) + "\n    owner: " + quoted(bet.owner())
                + "\n    until: " + bet.until() + "\n    why: " + quoted(bet.why());
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).map(PolicyYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** As it is where YAML takes it for words, else in quotation marks. */
    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !KEPT_PLAIN.matcher(text).matches()) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Double.toString(value);
    }
}
