package org.heardportal.search;

import java.util.Collection;
import java.util.List;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.Bet;
import org.heardportal.content.search.RankingWeights;

/** What a council decides about how its pages are found: all that a ranking depends on beside the pages and the words. */
public record SearchPolicy(List<SynonymRule> synonyms, List<Bet> bets, RankingWeights weights) {

    /** Nothing decided: the ranking as it is. */
    public static final SearchPolicy USUAL = new SearchPolicy(List.of(), List.of(), RankingWeights.USUAL);

    public SearchPolicy {
        synonyms = List.copyOf(synonyms);
        bets = List.copyOf(bets);
    }

    /** That of a library. */
    public static SearchPolicy of(ContentLibrary library) {
        return new SearchPolicy(library.synonyms(), library.bets(), library.weights());
    }

    /** Synonyms alone. */
    public static SearchPolicy of(Collection<SynonymRule> synonyms) {
        return new SearchPolicy(List.copyOf(synonyms), List.of(), RankingWeights.USUAL);
    }
}
