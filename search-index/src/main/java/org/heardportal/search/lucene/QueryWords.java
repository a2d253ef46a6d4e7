package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.graph.GraphTokenStreamFiniteStrings;
import org.heardportal.content.Language;
import org.heardportal.search.RankingNumber;
import org.heardportal.search.lucene.QueryWord.Instead;

/** Reads what was typed into the words that are looked for, with their synonyms and their other spacings. */
final class QueryWords {

    /**
     * More words than this are not read. The longest sentences that people type into a search box have about thirty words, half of which say
     * nothing; the cap keeps the answer to a pasted letter as quick as that to a question.
     */
    static final int MOST = 32;

    private final Analysis analysis;
    private final Synonyms synonyms;
    private final Ranking ranking;

    QueryWords(Language language, Synonyms synonyms, Ranking ranking) {
        this.analysis = Analysis.of(language);
        this.synonyms = synonyms;
        this.ranking = ranking;
    }

    /** The words of a text, at most {@link #MOST}. */
    List<QueryWord> of(String text) throws IOException {
        List<QueryWord> words = new ArrayList<>();
        List<Analysis.Word> typed = analysis.wordsOf(text, MOST);
        if (!typed.isEmpty()) {
            try (TokenStream stream = synonyms.beside(new LimitTokenCountFilter(analysis.terms().tokenStream("", text), MOST))) {
                stretches(new GraphTokenStreamFiniteStrings(stream)).forEach(words::addAll);
            }
        }
        return withJoinedNeighbours(words, typed);
    }

    /** Cuts the graph where all its paths meet; each stretch is one word, or the words that a rule speaks of. */
    private List<List<QueryWord>> stretches(GraphTokenStreamFiniteStrings graph) throws IOException {
        List<List<QueryWord>> stretches = new ArrayList<>();
        int from = 0;
        for (int joint : graph.articulationPoints()) {
            stretches.add(stretch(graph.getFiniteStrings(from, joint)));
            from = joint;
        }
        stretches.add(stretch(graph.getFiniteStrings(from, -1)));
        return stretches;
    }

    /**
     * The typed words of a stretch, each with the synonyms beside it. Where a rule speaks of several words, each of them carries its share of
     * the synonym: the words stay words of their own, and a page that has the synonym alone has them all.
     */
    private List<QueryWord> stretch(Iterator<TokenStream> paths) throws IOException {
        List<String> typed = List.of();
        List<List<String>> synonyms = new ArrayList<>();
        while (paths.hasNext()) {
            Path path = Path.of(paths.next());
            if (path.synonym) {
                synonyms.add(path.terms);
            } else {
                typed = path.terms;
            }
        }
        float share = ranking.of(RankingNumber.SYNONYM) / Math.max(1, typed.size());
        List<Instead> instead = synonyms.stream().map(terms -> new Instead(terms, share)).toList();
        return typed.stream().map(term -> new QueryWord(term, instead)).toList();
    }

    private record Path(boolean synonym, List<String> terms) {

        static Path of(TokenStream stream) throws IOException {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            boolean synonym = false;
            List<String> terms = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
                synonym |= SynonymGraphFilter.TYPE_SYNONYM.equals(type.type());
            }
            return new Path(synonym, terms);
        }
    }

    /** Two neighbours may be one word on the page: "street light" and "streetlight". Each carries half of it. */
    private List<QueryWord> withJoinedNeighbours(List<QueryWord> words, List<Analysis.Word> typed) {
        List<QueryWord> joined = new ArrayList<>(words);
        for (int i = 0; i + 1 < Math.min(words.size(), typed.size()); i++) {
            List<String> asOne = analysis.termsOf(typed.get(i).text() + typed.get(i + 1).text());
            if (asOne.size() == 1) { // "d o" as one says nothing
                Instead one = new Instead(asOne, ranking.of(RankingNumber.JOINED) / 2);
                joined.set(i, joined.get(i).or(one));
                joined.set(i + 1, joined.get(i + 1).or(one));
            }
        }
        return joined;
    }
}
