package org.heardportal.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which child of the root package may use which others: the order of the modules, and of the features within {@code feedback-ejb}. */
final class ImportOrder {

    /** Features that follow what the others do: they may call inwards, and only what people see imports them. */
    static final Set<String> OUTER_RING = Set.of("notification", "audit", "discovery", "insight", "assurance", "retention", "exchange", "sample");

    private static final Set<String> CALLERS_OF_SEARCH = Set.of("publishing", "feedback", "improvement", "discovery");

    /** The features from the inside out: each may use those of the rings before its own. Publishing asks accounts who may publish. */
    private static final List<Set<String>> RINGS = List.of(
            Set.of("account", "promise"), Set.of("publishing"), Set.of("place"), Set.of("casework"), Set.of("feedback"), Set.of("improvement"), OUTER_RING);

    private static final Map<String, Set<String>> ALLOWED = table();

    private ImportOrder() {
    }

    static boolean knows(String child) {
        return ALLOWED.containsKey(child);
    }

    static boolean allows(String from, String to) {
        return from.equals(to) || ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("content", Set.of());
        table.put("search", Set.of("content"));
        table.put("shared", Set.of());
        Set<String> inner = new TreeSet<>(Set.of("content", "shared"));
        for (Set<String> ring : RINGS) {
            ring.forEach(feature -> table.put(feature, featureUses(feature, inner)));
            inner.addAll(ring);
        }
        // what is made or disposed of at a set time is so by the features themselves; these two only call them
        table.put("retention", Set.copyOf(inner));
        table.put("sample", Set.copyOf(inner));
        table.put("web", Set.copyOf(withSearch(inner)));
        table.put("launch", Set.of("content"));
        return table;
    }

    private static Set<String> featureUses(String feature, Set<String> inner) {
        return Set.copyOf(CALLERS_OF_SEARCH.contains(feature) ? withSearch(inner) : inner);
    }

    private static Set<String> withSearch(Set<String> inner) {
        Set<String> uses = new TreeSet<>(inner);
        uses.add("search");
        return uses;
    }
}
