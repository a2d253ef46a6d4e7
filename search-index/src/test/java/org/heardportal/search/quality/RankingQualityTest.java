package org.heardportal.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.JudgedQuery;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchDocuments;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The gate: how well the sample council's own pages answer what residents type, by the judgements of {@code content/search/judged.yaml}. It is measured by
 * words alone and with their meaning, and for the queries of two folds of five, which nothing is tuned on, apart. The figures are in
 * {@code target/search-quality}.
 */
class RankingQualityTest {

    /** Content is edited every day, so the gates leave some room below what was measured; they are there to catch a broken rule, which costs more. */
    private static final double FLOOR_BY_WORDS = 0.9;
    private static final double FLOOR_BY_MEANING = 0.93;

    private static List<JudgedQuery> queries;
    private static List<SearchDocument> documents;
    private static SearchIndex byWords;
    private static SearchIndex byMeaning;
    private static Meaning meaning;

    @BeforeAll
    static void open() {
        ContentLibrary library = ContentLibrary.from(SampleContent.FOLDER);
        queries = library.judgedQueries().stream().filter(query -> query.language() == ENGLISH && !query.grades().isEmpty()).toList();
        documents = SearchDocuments.of(library).stream().filter(document -> document.language() == ENGLISH).toList();
        meaning = new AwaitedMeaning(Meaning.keptIn(AwaitedMeaning.KEPT));
        byWords = SearchIndex.over(library);
        byMeaning = SearchIndex.over(library, Clock.systemUTC(), meaning);
    }

    @AfterAll
    static void close() {
        List.of(byWords, byMeaning).forEach(SearchIndex::close);
        meaning.close();
    }

    @Test
    void the_pages_that_residents_need_come_first_by_words_alone() throws IOException {
        assertThat(measured("by-words", byWords).ndcg()).isGreaterThanOrEqualTo(FLOOR_BY_WORDS);
    }

    @Test
    void they_come_first_more_often_when_meaning_counts_too() throws IOException {
        assertThat(measured("by-meaning", byMeaning).ndcg()).isGreaterThanOrEqualTo(FLOOR_BY_MEANING).isGreaterThan(of(byWords, query -> true).ndcg());
    }

    @Test
    void no_query_that_has_an_answer_finds_nothing() {
        assertThat(queries).filteredOn(query -> found(byWords, query).isEmpty()).extracting(JudgedQuery::words).isEmpty();
        assertThat(queries).filteredOn(query -> found(byMeaning, query).isEmpty()).extracting(JudgedQuery::words).isEmpty();
    }

    @Test
    void the_policy_is_worth_having() throws IOException {
        StockRanking ranking = new StockRanking(documents);
        Measures stock = Measures.of(queries.stream().map(query -> new Answered<>(query.grades(),
                ranking.documents(query.words()).stream().map(document -> new PageRef(document.kind(), document.key())).toList())).toList());
        Figures.write("judged-by-stock", List.of(stock.toString()));
        assertThat(of(byWords, query -> true).ndcg()).isGreaterThan(stock.ndcg() + 0.05);
    }

    private static Measures measured(String name, SearchIndex index) throws IOException {
        List<String> lines = new ArrayList<>(List.of("all    " + of(index, query -> true), "tuned  " + of(index, query -> !isHeldOut(query)),
                "held   " + of(index, RankingQualityTest::isHeldOut), "Those that fall short:"));
        queries.stream().filter(query -> answered(index, query).ndcg() < 0.9)
                .forEach(query -> lines.add(query.words() + " -> " + found(index, query).stream().limit(3).toList()));
        Figures.write("judged-" + name, lines);
        return of(index, query -> true);
    }

    /** Two folds of five, by the hash of the words. */
    private static boolean isHeldOut(JudgedQuery query) {
        return Math.floorMod(query.words().hashCode(), 5) < 2;
    }

    private static Measures of(SearchIndex index, Predicate<JudgedQuery> which) {
        return Measures.of(queries.stream().filter(which).map(query -> answered(index, query)).toList());
    }

    private static Answered<PageRef> answered(SearchIndex index, JudgedQuery query) {
        return new Answered<>(query.grades(), found(index, query));
    }

    private static List<PageRef> found(SearchIndex index, JudgedQuery query) {
        return index.search(SearchQuery.of(query.words(), ENGLISH)).hits().stream().map(hit -> new PageRef(hit.kind(), hit.key())).toList();
    }
}
