package org.heardportal.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.Bet;
import org.heardportal.content.search.RankingWeights;
import org.heardportal.search.SearchPolicy;

/**
 * One thing that an owner wants to change about how pages are found. It says what it changes, not what all of a file is to be afterwards, so that it can be made
 * over whatever a colleague published meanwhile.
 */
public sealed interface PolicyEdit {

    PolicyFile file();

    /**
     * What is decided afterwards.
     *
     * @throws PolicyRefused when what it changes is no longer there
     */
    SearchPolicy in(SearchPolicy policy);

    /** What is typed in search because of which it is made: what a preview tries; may be empty. */
    List<String> queries();

    /**
     * Puts a synonym in the place of another.
     *
     * @param old the one that is changed or ended; empty for a new one
     * @param next what it becomes; empty where it ends
     */
    record OfSynonym(Optional<SynonymRule> old, Optional<SynonymRule> next) implements PolicyEdit {

        @Override
        public PolicyFile file() {
            return PolicyFile.SYNONYMS;
        }

        @Override
        public SearchPolicy in(SearchPolicy policy) {
            return new SearchPolicy(replaced(policy.synonyms(), old, next), policy.bets(), policy.weights());
        }

        @Override
        public List<String> queries() {
            return next.or(() -> old).map(SynonymRule::from).orElse(List.of());
        }
    }

    /**
     * Puts a bet in the place of another.
     *
     * @param old the one that is changed or ended; empty for a new one
     * @param next what it becomes; empty where it ends
     */
    record OfBet(Optional<Bet> old, Optional<Bet> next) implements PolicyEdit {

        @Override
        public PolicyFile file() {
            return PolicyFile.BETS;
        }

        @Override
        public SearchPolicy in(SearchPolicy policy) {
            return new SearchPolicy(policy.synonyms(), replaced(policy.bets(), old, next), policy.weights());
        }

        @Override
        public List<String> queries() {
            return next.or(() -> old).map(Bet::queries).orElse(List.of());
        }
    }

    /** Sets the numbers of the ranking. */
    record OfWeights(RankingWeights next) implements PolicyEdit {

        @Override
        public PolicyFile file() {
            return PolicyFile.WEIGHTS;
        }

        @Override
        public SearchPolicy in(SearchPolicy policy) {
            return new SearchPolicy(policy.synonyms(), policy.bets(), next);
        }

        @Override
        public List<String> queries() {
            return List.of();
        }
    }

    /** Publishes a former text of a file again. */
    record PutBack(PolicyFile file, long revision, SearchPolicy then) implements PolicyEdit {

        @Override
        public SearchPolicy in(SearchPolicy policy) {
            return switch (file) {
                case SYNONYMS -> new SearchPolicy(then.synonyms(), policy.bets(), policy.weights());
                case BETS -> new SearchPolicy(policy.synonyms(), then.bets(), policy.weights());
                case WEIGHTS -> new SearchPolicy(policy.synonyms(), policy.bets(), then.weights());
            };
        }

        @Override
        public List<String> queries() {
            return List.of();
        }
    }

    private static <T> List<T> replaced(List<T> all, Optional<T> old, Optional<T> next) {
        List<T> after = new ArrayList<>(all);
        int place = old.map(after::indexOf).orElse(after.size());
        if (place < 0) {
            throw new PolicyRefused(PolicyRefused.Problem.GONE);
        }
        old.ifPresent(gone -> after.remove(place));
        if (next.filter(after::contains).isPresent()) {
            throw new PolicyRefused(PolicyRefused.Problem.THERE_ALREADY);
        }
        next.ifPresent(added -> after.add(place, added));
        return after;
    }
}
