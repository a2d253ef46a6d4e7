package org.heardportal.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.Bet;
import org.heardportal.discovery.FormerFile.Written;
import org.heardportal.search.SearchPolicy;

/**
 * Writes the files of the search from what they say: one line for each synonym and weight, in the order in which they stand, and the same text for the same policy.
 * What says the same as before stays as it was written, and so do comments and empty lines.
 */
final class PolicyYaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*(?:[ /-][\\p{L}\\p{N}]+)*");
    private static final Pattern KEPT_PLAIN = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private PolicyYaml() {
    }

    /** The text of a file. */
    static String text(PolicyFile file, SearchPolicy policy, String former) {
        if (file == PolicyFile.WEIGHTS) {
            Map<String, String> weights = new LinkedHashMap<>();
            policy.weights().byName().forEach((name, value) -> weights.put(name, number(value)));
            return String.join("\n", FormerNumbers.lines(former, weights)) + "\n";
        }
        FormerFile before = FormerFile.of(former);
        List<String> lines = new ArrayList<>();
        if (file == PolicyFile.SYNONYMS) {
            section(lines, "same", before, policy.synonyms().stream().filter(PolicyYaml::isSame).map(PolicyYaml::same).toList());
            section(lines, "leadsTo", before, policy.synonyms().stream().filter(rule -> !isSame(rule)).map(PolicyYaml::leadsTo).toList());
        } else {
            section(lines, "bets", before, policy.bets().stream().map(PolicyYaml::bet).toList());
        }
        lines.addAll(before.end());
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

    private static void section(List<String> lines, String name, FormerFile before, List<Written> entries) {
        lines.addAll(before.above(name));
        lines.add(entries.isEmpty() ? name + ": []" : name + ":");
        lines.addAll(before.lines(name, entries));
    }

    private static Written same(SynonymRule rule) {
        return new Written(Map.of("words", values(rule.from())), List.of("  - words: " + list(rule.from())));
    }

    private static Written leadsTo(SynonymRule rule) {
        return new Written(Map.of("typed", values(rule.from()), "meant", values(rule.to())),
                List.of("  - { typed: " + list(rule.from()) + ", meant: " + list(rule.to()) + " }"));
    }

    private static Written bet(Bet bet) {
        Map<String, String> values = new HashMap<>(Map.of("queries", values(bet.queries()), "best", values(bet.best()), "worst", values(bet.worst()), "owner", bet.owner(),
                "until", bet.until().toString(), "why", bet.why()));
        values.values().removeIf(String::isBlank);
        return new Written(values, List.of("  - queries: " + list(bet.queries()), "    best: " + list(bet.best()), "    worst: " + list(bet.worst()),
                "    owner: " + quoted(bet.owner()), "    until: " + bet.until(), "    why: " + quoted(bet.why())));
    }

    private static String values(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("\n"));
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
