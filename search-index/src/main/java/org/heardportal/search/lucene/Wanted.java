package org.heardportal.search.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;
import org.heardportal.search.SearchFilter;
import org.heardportal.search.lucene.Bets.Placed;

/**
 * Which documents may be found.
 *
 * @param shown all that readers of the language are shown, without those that the ranking must not place
 * @param passing those of them that pass the filter
 * @param first documents that stand before all that the ranking places, in their order; they pass the filter
 * @param firstShown the same before the filter
 */
record Wanted(FixedBitSet shown, FixedBitSet passing, List<Integer> first, List<Integer> firstShown) {

    static Wanted of(Contents contents, Language language, SearchFilter filter, Placed bets) {
        FixedBitSet shown = contents.shown(language);
        FixedBitSet passing = contents.features().passing(shown, filter);
        if (bets.isNothing()) {
            return new Wanted(shown, passing, List.of(), List.of());
        }
        List<Integer> firstShown = numbers(contents, language, bets.best());
        List<Integer> first = firstShown.stream().filter(passing::get).toList();
        FixedBitSet ranked = shown.clone();
        firstShown.forEach(ranked::clear);
        numbers(contents, language, bets.worst()).forEach(ranked::clear);
        passing.and(ranked);
        return new Wanted(ranked, passing, first, firstShown);
    }

    /** Pages that do not exist are let be. */
    private static List<Integer> numbers(Contents contents, Language language, Set<PageRef> pages) {
        return pages.stream().flatMapToInt(page -> contents.numberOf(page, language).stream()).boxed().toList();
    }
}
