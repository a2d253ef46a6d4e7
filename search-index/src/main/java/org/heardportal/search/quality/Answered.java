package org.heardportal.search.quality;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A judged query and what was found for it. Its measures look at the first {@link #DEPTH} places; a page that was found twice counts where it stands first.
 *
 * @param grades how well each page answers the query, from 1 up; a page that is not named is of no use
 * @param found the pages that were found, best first
 * @param <P> what names a page
 */
public record Answered<P>(Map<P, Integer> grades, List<P> found) {

    /** How far people look: a page of results. */
    public static final int DEPTH = 10;

    /**
     * Refuses a query that no page answers: every ranking is as good as any other for it.
     *
     * @throws IllegalArgumentException without any grade above nought
     */
    public Answered {
        grades = Map.copyOf(grades);
        found = found.stream().distinct().toList();
        if (grades.values().stream().noneMatch(grade -> grade > 0)) {
            throw new IllegalArgumentException("no page answers this query, so there is nothing to measure");
        }
    }

    /** Normalised discounted cumulative gain: gain 2^grade - 1, discount log2(place + 1); 1 is the best order there can be. */
    public double ndcg() {
        return gain(found.stream().map(this::gradeOf).toList()) / gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
    }

    /** Whether a page that is needed, one with the highest grade of all, stands first. */
    public boolean isFirst() {
        return !found.isEmpty() && isNeeded(found.getFirst());
    }

    /** One divided by the place of the first page that is needed; nought where it is not among the first places. */
    public double reciprocalRank() {
        return IntStream.range(0, Math.min(DEPTH, found.size())).filter(place -> isNeeded(found.get(place))).mapToDouble(place -> 1.0 / (place + 1)).findFirst().orElse(0);
    }

    /** Which share of the pages that are needed is among the first places. */
    public double recall() {
        long needed = grades.keySet().stream().filter(this::isNeeded).count();
        return (double) found.stream().limit(DEPTH).filter(this::isNeeded).count() / needed;
    }

    /** Whether nothing was found at all. */
    public boolean isWithoutResult() {
        return found.isEmpty();
    }

    private int gradeOf(P page) {
        return grades.getOrDefault(page, 0);
    }

    private boolean isNeeded(P page) {
        return gradeOf(page) == Collections.max(grades.values());
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, Math.min(DEPTH, grades.size())).mapToDouble(place -> ((1 << grades.get(place)) - 1) * Math.log(2) / Math.log(place + 2)).sum();
    }
}
