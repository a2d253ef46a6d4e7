package org.heardportal.search.lucene;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.lucene.Bets.Placed;

/**
 * What a council has decided, made ready for searching. All of it is applied to what is typed, so it changes without a page being read again.
 *
 * @param today by which a bet ends
 */
record Policy(List<SynonymRule> rules, Bets bets, Ranking ranking, Supplier<LocalDate> today) {

    static Policy of(SearchPolicy decided, Supplier<LocalDate> today) {
        return new Policy(decided.synonyms(), new Bets(decided.bets()), new Ranking(decided.weights()), today);
    }

    /** What is bet on words today, read as any of some languages. */
    Placed placed(String words, Collection<Language> languages) {
        return bets.isEmpty() ? Placed.NOTHING : bets.on(words, languages, today.get());
    }
}
