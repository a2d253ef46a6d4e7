package org.heardportal.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.Bet;

/** The bets of the owners, by the terms that a query must have in the same order. */
final class Bets {

    private final Map<Language, Map<List<String>, List<Bet>>> byTerms = new EnumMap<>(Language.class);

    Bets(Collection<Bet> bets) {
        for (Language language : Language.values()) {
            Map<List<String>, List<Bet>> ofLanguage = new HashMap<>();
            for (Bet bet : bets) {
                bet.queries().stream().map(Analysis.of(language)::termsOf).filter(terms -> !terms.isEmpty()).distinct()
                        .forEach(terms -> ofLanguage.computeIfAbsent(terms, unseen -> new ArrayList<>()).add(bet));
            }
            byTerms.put(language, ofLanguage);
        }
    }

    /**
     * Which pages stand first and which are left out. Where two bets disagree, the page stands first.
     *
     * @param best in their order, none twice
     */
    record Placed(Set<PageRef> best, Set<PageRef> worst) {

        static final Placed NOTHING = new Placed(Set.of(), Set.of());

        boolean isNothing() {
            return best.isEmpty() && worst.isEmpty();
        }
    }

    /** Whether nothing is bet on, now or ever. */
    boolean isEmpty() {
        return byTerms.values().stream().allMatch(Map::isEmpty);
    }

    /** What is bet on words on a day, read as any of some languages. */
    Placed on(String words, Collection<Language> languages, LocalDate day) {
        Set<PageRef> best = new LinkedHashSet<>();
        Set<PageRef> worst = new LinkedHashSet<>();
        for (Language language : languages) {
            for (Bet bet : byTerms.get(language).getOrDefault(Analysis.of(language).termsOf(words), List.of())) {
                if (!day.isAfter(bet.until())) {
                    best.addAll(bet.best());
                    worst.addAll(bet.worst());
                }
            }
        }
        worst.removeAll(best);
        return new Placed(best, worst);
    }
}
