package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.heardportal.content.Language;
import org.heardportal.search.Correction;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;

/**
 * Answers the queries of those who read the portal in one language: finds what fits the typed words, weighs a better spelling against them,
 * and where nothing fits says what comes nearest.
 */
final class Search {

    /** How many documents are named where nothing fits: a short list to look through, not a second page of results. */
    private static final int NEAREST = 5;

    private final Language language;
    private final Finder finder;
    private final List<Reading> readings = new ArrayList<>();
    private final Spelling spelling;

    Search(Language language, Contents contents, Policy policy) throws IOException {
        this.language = language;
        this.finder = new Finder(contents, policy);
        IndexReader vocabulary = Vocabulary.of(contents.reader(), policy.rules());
        for (Language read : languagesReadBy(language)) {
            readings.add(new Reading(read, contents.reader(), vocabulary, policy));
        }
        this.spelling = new Spelling(readings, new Neighbours(readings, vocabulary));
    }

    /** Readers of another language are shown English where there is no translation, so their words are read as both. */
    private static List<Language> languagesReadBy(Language language) {
        return Stream.of(language, Language.ENGLISH).distinct().toList();
    }

    SearchResults answer(SearchQuery query) throws IOException {
        Found typed = find(query.words(), query);
        if (query.spelling() == SearchQuery.Spelling.AS_TYPED) {
            return results(query, query.words(), typed, Optional.empty());
        }
        Optional<String> better = spelling.better(query.words(), words -> find(words, query).best());
        if (better.isEmpty()) {
            return results(query, query.words(), typed, Optional.empty());
        }
        Found corrected = find(better.get(), query);
        if (corrected.best() >= typed.best() * Spelling.APPLIED_FROM) {
            return results(query, better.get(), corrected, Optional.of(new Correction(query.words(), better.get(), true)));
        }
        Correction offer = new Correction(query.words(), better.get(), false);
        return results(query, query.words(), typed, Optional.of(offer).filter(o -> corrected.best() >= typed.best() * Spelling.OFFERED_FROM));
    }

    private SearchResults results(SearchQuery query, String words, Found found, Optional<Correction> correction) throws IOException {
        Found nearest = found.total() > 0 ? Found.NOTHING : finder.find(among(query, eitherWay(words, Reading::nearest)), 1, NEAREST);
        return new SearchResults(words, correction, found.total(), found.hits(), nearest.hits(), List.of());
    }

    private Found find(String words, SearchQuery query) throws IOException {
        return finder.find(among(query, fitting(words, query)), query.page(), SearchQuery.PAGE_SIZE);
    }

    /** Without a word but with a filter all that passes the filter fits: somebody looks around in a topic. */
    private Query fitting(String words, SearchQuery query) throws IOException {
        boolean looksAround = words.isBlank() && !query.filter().isNone();
        return looksAround ? new MatchAllDocsQuery() : eitherWay(words, Reading::fitting);
    }

    private Query eitherWay(String words, Way way) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Reading reading : readings) {
            ways.add(way.read(reading, words));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query among(SearchQuery query, Query fitting) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(fitting, Occur.MUST).add(with(Fields.SHOWN, language.tag()), Occur.FILTER);
        anyOf(Fields.TOPIC, query.filter().topics()).ifPresent(topics -> filtered.add(topics, Occur.FILTER));
        anyOf(Fields.CHANNEL, query.filter().channels()).ifPresent(channels -> filtered.add(channels, Occur.FILTER));
        return filtered.build();
    }

    private static Optional<Query> anyOf(String field, Collection<?> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(with(field, value.toString()), Occur.SHOULD));
        return values.isEmpty() ? Optional.empty() : Optional.of(any.build());
    }

    private static Query with(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /** One way to look for words in one reading of them. */
    @FunctionalInterface
    private interface Way {
        Query read(Reading reading, String words) throws IOException;
    }
}
