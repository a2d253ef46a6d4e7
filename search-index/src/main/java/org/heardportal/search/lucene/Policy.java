package org.heardportal.search.lucene;

import java.util.List;
import org.heardportal.content.SynonymRule;
import org.heardportal.search.SearchPolicy;

/**
 * What a council has decided, made ready for searching. All of it is applied to what is typed, so it changes without a page being read again.
 */
record Policy(List<SynonymRule> rules, Ranking ranking) {

    static Policy of(SearchPolicy decided) {
        return new Policy(decided.synonyms(), new Ranking(decided.weights()));
    }
}
