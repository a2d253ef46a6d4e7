package org.heardportal.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.RankingWeights;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.Suggestion;

/**
 * How a query that is being typed may go on: by the titles of pages and by what residents call them. Each page is named once before any is named again;
 * pages that people can use now come first, then the better kind of page with the shorter name. All is in memory.
 */
final class Suggestions {

    /** Nothing is suggested for fewer letters. */
    private static final int SHORTEST = 2;

    /** Fewer letters have so many neighbours that a slip cannot be told. */
    private static final int SLIP_FROM = 4;

    /** Letters that are read; what is longer is a sentence, and a search answers it better. */
    private static final int READ = 60;

    private static final Ranking USUAL = new Ranking(RankingWeights.USUAL);

    private final List<SuggestedName> names;
    private final Beginnings beginnings;

    /** Suggestions of the names of some pages. */
    Suggestions(Stream<SearchDocument> pages) {
        names = pages.flatMap(Suggestions::namesOf).filter(name -> name.words().stream().noneMatch(WordLists.RUDE_WORDS::contains))
                .sorted(Comparator.<SuggestedName, Boolean>comparing(name -> !name.page().open()).thenComparing(name -> -name.worth())
                        .thenComparing(SuggestedName::name).thenComparing(name -> name.page().key())).toList();
        beginnings = new Beginnings(names);
    }

    private static Stream<SuggestedName> namesOf(SearchDocument page) {
        float standing = Standing.of(page, USUAL);
        return Stream.concat(Stream.of(page.title()), page.alsoCalled().stream()).distinct().map(name -> SuggestedName.of(page, name, standing));
    }

    /** The likeliest first; where nothing begins so, what does with one slip. */
    List<Suggestion> of(String typed, int most) {
        List<String> words = SuggestedName.wordsOf(typed.substring(0, Math.min(READ, typed.length())));
        String letters = String.join("", words);
        if (letters.length() < SHORTEST || words.stream().anyMatch(WordLists.RUDE_WORDS::contains)) {
            return List.of();
        }
        BitSet found = beginnings.of(letters);
        if (found.isEmpty() && words.size() > 1) {
            found = inAnyOrder(words);
        }
        if (found.isEmpty() && letters.length() >= SLIP_FROM) {
            found = beginnings.withOneSlip(letters);
        }
        return best(found, most);
    }

    /** The names of which some words begin with the typed ones, in any order: of those with the longest one. */
    private BitSet inAnyOrder(List<String> words) {
        BitSet found = beginnings.of(words.stream().max(Comparator.comparingInt(String::length)).orElseThrow());
        for (int name = found.nextSetBit(0); name >= 0; name = found.nextSetBit(name + 1)) {
            if (!names.get(name).hasWordsLike(words)) {
                found.clear(name);
            }
        }
        return found;
    }

    private List<Suggestion> best(BitSet found, int most) {
        List<Suggestion> best = new ArrayList<>();
        Set<PageRef> pages = new HashSet<>();
        Set<List<String>> said = new HashSet<>();
        List<SuggestedName> again = new ArrayList<>();
        for (int at = found.nextSetBit(0); at >= 0 && best.size() < most; at = found.nextSetBit(at + 1)) {
            SuggestedName name = names.get(at);
            if (pages.contains(refOf(name))) {
                again.add(name);
            } else if (said.add(name.words())) {
                pages.add(refOf(name));
                best.add(suggestion(name));
            }
        }
        again.stream().filter(name -> said.add(name.words())).limit(Math.max(0, most - best.size())).map(Suggestions::suggestion).forEach(best::add);
        return List.copyOf(best);
    }

    private static Suggestion suggestion(SuggestedName name) {
        return new Suggestion(name.name(), name.page().title(), refOf(name));
    }

    private static PageRef refOf(SuggestedName name) {
        return new PageRef(name.page().kind(), name.page().key());
    }
}
