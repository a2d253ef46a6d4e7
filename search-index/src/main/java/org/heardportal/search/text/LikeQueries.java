package org.heardportal.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups queries that ask for the same: with the same words in another form or order, misspelt, written as one word, or with a word more. The same queries always
 * give the same groups, in whatever order they come.
 *
 * <p>The query that is asked most leads a group, and others join the leader that they are most like; they are not compared with each other, so that "bin bags" and
 * "bag search" do not meet by way of "bin bag search". A word that many queries have says little about any of them and counts accordingly.
 */
public final class LikeQueries {

    /** Nearly half of what the two say together: one of two telling words, or two of three. The one that they share is always a little more common than the other. */
    private static final double ALIKE = 0.4;

    private final Map<String, QueryStems> stems = new LinkedHashMap<>();
    private final TellingWords telling;

    /** Over queries in the words in which they are kept; by them it is known which words tell something. */
    public LikeQueries(Collection<String> queries) {
        queries.stream().sorted().forEach(query -> stems.computeIfAbsent(query, QueryStems::of));
        telling = new TellingWords(stems.values());
    }

    /**
     * Groups of queries, each with its leader first. What has no word that tells anything, such as a mask alone, is in none.
     *
     * @param weightByQuery how often each query was asked, or any other measure of which leads
     */
    public List<List<String>> groups(Map<String, Integer> weightByQuery) {
        List<String> byWeight = new ArrayList<>(weightByQuery.keySet());
        byWeight.sort(Comparator.comparing((String query) -> -weightByQuery.get(query)).thenComparing(Comparator.naturalOrder()));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String query : byWeight) {
            if (!stemsOf(query).isEmpty()) {
                String leader = nearest(query, groups.keySet());
                groups.computeIfAbsent(leader, first -> new ArrayList<>()).add(query);
            }
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    /** Whether two queries ask for the same. */
    public boolean alike(String one, String other) {
        return telling.likeness(stemsOf(one), stemsOf(other)) >= ALIKE;
    }

    /** What a query asks for, whatever the order and the form of its words; the same text for queries that differ in nothing else. */
    public static String key(String query) {
        return String.join(" ", QueryStems.of(query).sorted());
    }

    /** The leader that it is most like, the first of several; itself where it is like none. */
    private String nearest(String query, Set<String> leaders) {
        String nearest = query;
        double best = ALIKE;
        for (String leader : new LinkedHashSet<>(leaders)) {
            double likeness = telling.likeness(stemsOf(query), stemsOf(leader));
            if (likeness > best || likeness == best && nearest.equals(query)) {
                nearest = leader;
                best = likeness;
            }
        }
        return nearest;
    }

    private QueryStems stemsOf(String query) {
        QueryStems known = stems.get(query);
        return known == null ? QueryStems.of(query) : known;
    }
}
