package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;

/**
 * The synonym rules of one language, applied to what is typed and never to what is indexed: a rule can change without a word of the pages
 * being read again. A rule leads from what is typed to what is looked for as well, and not back.
 */
final class Synonyms {

    private final SynonymMap rules;

    private Synonyms(SynonymMap rules) {
        this.rules = rules;
    }

    /** The rules, with their phrases reduced to the terms of the language; what is the same or empty then is no rule. */
    static Synonyms of(Collection<SynonymRule> rules, Language language) throws IOException {
        Analysis analysis = Analysis.of(language);
        SynonymMap.Builder map = new SynonymMap.Builder(true);
        for (SynonymRule rule : rules) {
            for (String from : rule.from()) {
                for (String to : rule.to()) {
                    add(map, analysis.termsOf(from), analysis.termsOf(to));
                }
            }
        }
        return new Synonyms(map.build());
    }

    private static void add(SynonymMap.Builder map, List<String> from, List<String> to) {
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            map.add(joined(from), joined(to), true);
        }
    }

    private static CharsRef joined(List<String> terms) {
        return SynonymMap.Builder.join(terms.toArray(String[]::new), new CharsRefBuilder());
    }

    /** The stream with the synonyms beside what was typed. */
    TokenStream beside(TokenStream typed) {
        return rules.fst == null ? typed : new SynonymGraphFilter(typed, rules, false);
    }
}
