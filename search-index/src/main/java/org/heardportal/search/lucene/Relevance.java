package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.heardportal.content.Language;
import org.heardportal.search.RankingNumber;
import org.heardportal.search.lucene.QueryWord.Instead;

/** Says how well the documents of one language fit the words, by the policy of {@link Ranking}. */
final class Relevance {

    private static final List<Part> NAMES = List.of(Part.TITLE, Part.CALLED);

    /** No name has more words; what is longer is a sentence, in which pairs tell little. */
    private static final int MOST_IN_NAME = 8;

    private final Language language;
    private final Worths worths;
    private final Ranking ranking;

    Relevance(Language language, Worths worths, Ranking ranking) {
        this.language = language;
        this.worths = worths;
        this.ranking = ranking;
    }

    /** Enough of the words; more of them, pairs of them and whole names come first. */
    Clauses of(List<QueryWord> words) throws IOException {
        List<List<Query>> each = new ArrayList<>();
        for (QueryWord word : words) {
            List<Query> ways = ways(word);
            if (!ways.isEmpty()) {
                each.add(ways);
            }
        }
        List<Query> besides = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            besides.add(pairInName(words.get(i).term(), words.get(i + 1).term()));
        }
        besides.add(wholeName(words));
        return new Clauses(each, ranking.required(each.size()), besides);
    }

    /** The same where words are all there is to go by: those of the title count once more, which their meaning does better. */
    Clauses byWordsAlone(List<QueryWord> words) throws IOException {
        return of(words).and(words.stream().filter(word -> !word.isDenial()).map(word -> inTitle(word.term())).toList());
    }

    /** Names that share enough pieces of words, those with more of them first. */
    Clauses ofGrams(List<String> grams) {
        return Clauses.enough(grams.stream().<Query>map(gram -> new TermQuery(new Term(Fields.grams(language), gram))).toList(), Ranking.requiredGrams(grams.size()));
    }

    /** How many of the neighbours among some words stand beside each other in the name of a document. */
    int pairsInNames(List<QueryWord> words) throws IOException {
        int pairs = 0;
        for (int i = 0; i + 1 < Math.min(words.size(), MOST_IN_NAME); i++) {
            pairs += worths.of(nextToEachOther(List.of(words.get(i).term(), words.get(i + 1).term()), 0, NAMES)).isNothing() ? 0 : 1;
        }
        return pairs;
    }

    /** Whether a term is in any document of this language. */
    boolean has(String term) throws IOException {
        return !worths.of(anywhere(term)).isNothing();
    }

    /** Whether what may stand in place of a word is in any document. */
    boolean hasInstead(QueryWord word) throws IOException {
        for (Instead instead : word.instead()) {
            if (has(instead.terms().getFirst())) {
                return true;
            }
        }
        return false;
    }

    /** The ways to say a word that any document can have. */
    private List<Query> ways(QueryWord word) throws IOException {
        List<Query> ways = new ArrayList<>();
        if (!word.isDenial()) {
            ways.add(anywhere(word.term()));
        }
        for (Instead instead : word.instead()) {
            if (instead.terms().size() > 1) {
                ways.add(new BoostQuery(nextToEachOther(instead.terms(), 0, List.of(Part.values())), instead.weight()));
            } else if (has(instead.terms().getFirst())) {
                ways.add(new BoostQuery(anywhere(instead.terms().getFirst()), instead.weight()));
            }
        }
        return ways;
    }

    /** BM25F: the mentions in all parts are weighed and added first, then scored as one; so a word is as rare as it is in the whole page. */
    private Query anywhere(String term) {
        CombinedFieldQuery.Builder parts = new CombinedFieldQuery.Builder(term);
        for (Part part : Part.values()) {
            parts.addField(part.field(language), ranking.of(part.weight));
        }
        return parts.build();
    }

    private Query inTitle(String term) {
        return new BoostQuery(new TermQuery(new Term(Part.TITLE.field(language), term)), ranking.of(RankingNumber.IN_TITLE));
    }

    private Query pairInName(String first, String second) {
        return new BoostQuery(nextToEachOther(List.of(first, second), Ranking.PAIR_SLOP, NAMES), ranking.of(RankingNumber.PAIR));
    }

    private Query nextToEachOther(List<String> terms, int slop, List<Part> parts) {
        String[] phrase = terms.toArray(String[]::new);
        return new DisjunctionMaxQuery(
                parts.stream().<Query>map(part -> new PhraseQuery(slop, part.field(language), phrase)).toList(), 0);
    }

    /** Worth more the more words it has: each of them is confirmed. */
    private Query wholeName(List<QueryWord> words) {
        String name = Indexing.wholeName(words.stream().map(QueryWord::term).toList());
        return new BoostQuery(new TermQuery(new Term(Fields.names(language), name)), ranking.of(RankingNumber.WHOLE_NAME));
    }
}
