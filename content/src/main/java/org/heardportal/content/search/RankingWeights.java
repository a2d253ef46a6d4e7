package org.heardportal.content.search;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of the ranking that a council has set for itself, by their names. A number that is not named has the value that the ranking gives it;
 * the README of search-index lists them with their reasons.
 *
 * @param byName for example {@code title} and 10.0
 */
public record RankingWeights(SortedMap<String, Double> byName) {

    /** Everything as the ranking has it. */
    public static final RankingWeights USUAL = new RankingWeights(new TreeMap<>());

    public RankingWeights {
        byName = new TreeMap<>(byName);
    }

    public static RankingWeights of(Map<String, Double> byName) {
        return new RankingWeights(new TreeMap<>(byName));
    }

    /** The council's number, else the usual one. */
    public double orElse(String name, double usual) {
        return byName.getOrDefault(name, usual);
    }
}
