package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.heardportal.content.Language;
import org.heardportal.search.Correction;
import org.heardportal.search.Facet;
import org.heardportal.search.Hit;
import org.heardportal.search.Piece;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;
import org.heardportal.search.lucene.Bets.Placed;

/**
 * Answers the queries of those who read the portal in one language: finds what fits the typed words, weighs a better spelling against them,
 * and where nothing fits says what comes nearest.
 */
final class Search {

    /** How many documents are named where nothing fits: a short list to look through, not a second page of results. */
    private static final int NEAREST = 5;

    private final Language language;
    private final Contents contents;
    private final Policy policy;
    private final Finder finder;
    private final List<Reading> readings = new ArrayList<>();
    private final Spelling spelling;

    Search(Language language, Contents contents, Policy policy, Worths worths) throws IOException {
        this.language = language;
        this.contents = contents;
        this.policy = policy;
        this.finder = new Finder(worths, contents.standings(policy.ranking()));
        IndexReader vocabulary = Vocabulary.of(contents.reader(), policy.rules());
        for (Language read : languagesReadBy(language)) {
            readings.add(new Reading(read, worths, vocabulary, policy));
        }
        this.spelling = new Spelling(readings, new Neighbours(readings, vocabulary));
    }

    /** Readers of another language are shown English where there is no translation, so their words are read as both. */
    private static List<Language> languagesReadBy(Language language) {
        return Stream.of(language, Language.ENGLISH).distinct().toList();
    }

    /** Words on which somebody bet are right as they are. */
    SearchResults answer(SearchQuery query) throws IOException {
        Placed bets = policy.placed(query.words(), languagesReadBy(language));
        if (query.spelling() == SearchQuery.Spelling.AS_TYPED || !bets.isNothing()) {
            return results(query, query.words(), bets, Optional.empty());
        }
        Spelling.Fit untold = words -> likelihood(words, query);
        Spelling.Fit likelihood = untold.remembered();
        Optional<String> better = spelling.better(query.words(), likelihood);
        if (better.isEmpty()) {
            return results(query, query.words(), bets, Optional.empty());
        }
        double typedFit = likelihood.of(query.words());
        double betterFit = likelihood.of(better.get());
        if (betterFit >= typedFit * spelling.appliedFrom(query.words())) {
            Placed onBetter = policy.placed(better.get(), languagesReadBy(language));
            return results(query, better.get(), onBetter, Optional.of(new Correction(query.words(), better.get(), true)));
        }
        Correction offer = new Correction(query.words(), better.get(), false);
        return results(query, query.words(), bets, Optional.of(offer).filter(o -> betterFit >= typedFit * Spelling.OFFERED_FROM));
    }

    private SearchResults results(SearchQuery query, String words, Placed bets, Optional<Correction> correction) throws IOException {
        Optional<Sense> sense = sense(words);
        List<Clauses> fitting = fitting(words, query, sense.isPresent() ? Reading::fitting : Reading::fittingByWordsAlone);
        Found found = finder.find(fitting, Wanted.of(contents, language, query.filter(), bets), sense, query.page(), SearchQuery.PAGE_SIZE);
        Wanted all = Wanted.of(contents, language, query.filter(), Placed.NOTHING);
        List<Hit> nearest = found.total() > 0 ? List.of() : hits(finder.find(eitherWay(words, Reading::nearest), all, Optional.empty(), 1, NEAREST), new Marks(Map.of()));
        List<Facet> facets = contents.features().facets(found.fitting(), query.filter());
        return new SearchResults(words, correction, found.total(), hits(found, marks(words)), nearest, facets);
    }

    private Marks marks(String words) throws IOException {
        Map<Language, Sought> sought = new EnumMap<>(Language.class);
        for (Reading reading : readings) {
            sought.put(reading.language(), reading.sought(words));
        }
        return new Marks(sought);
    }

    private List<Hit> hits(Found found, Marks marks) {
        return found.places().stream().map(place -> hit(place, marks)).toList();
    }

    private Hit hit(Found.Place place, Marks marks) {
        SearchDocument document = contents.document(place.number());
        List<Piece> title = marks.title(document);
        return new Hit(document.kind(), document.key(), document.language(), document.title(), title, document.summary(),
                marks.snippet(document, title), document.open(), place.bet(), place.score());
    }

    /** How likely it is that these words were meant: they fit some document, and words that stand together in a name were likelier typed together. */
    private double likelihood(String words, SearchQuery query) throws IOException {
        return fit(words, query) * (1 + readings.getLast().pairsInNames(words));
    }

    /** How well words fit as words: the meaning of a slip of the pen is nothing to go by. */
    private double fit(String words, SearchQuery query) throws IOException {
        return finder.best(fitting(words, query, Reading::fitting), contents.features().passing(contents.shown(language), query.filter()));
    }

    /** Only for readers of English, since the model knows no other language. */
    private Optional<Sense> sense(String words) throws IOException {
        return language == Language.ENGLISH ? Sense.of(readings.getFirst(), words, contents, policy.ranking()) : Optional.empty();
    }

    /** Without a word but with a filter all that passes the filter fits: somebody looks around in a topic. */
    private List<Clauses> fitting(String words, SearchQuery query, Way way) throws IOException {
        boolean looksAround = words.isBlank() && !query.filter().isNone();
        return looksAround ? List.of(Clauses.enough(List.of(new MatchAllDocsQuery()), 1)) : eitherWay(words, way);
    }

    private List<Clauses> eitherWay(String words, Way way) throws IOException {
        List<Clauses> ways = new ArrayList<>();
        for (Reading reading : readings) {
            ways.add(way.read(reading, words));
        }
        return ways;
    }

    /** One way to look for words in one reading of them. */
    @FunctionalInterface
    private interface Way {
        Clauses read(Reading reading, String words) throws IOException;
    }
}
