package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.content.Language.WELSH;
import static org.heardportal.search.Pages.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.search.RankingWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search does with what words mean. The meanings are made up: about homes, about bins, or something between. */
class MeaningTest {

    private static final float[] HOMES = {1, 0};
    private static final float[] BINS = {0, 1};

    private static final SearchDocument HOME = service("home", "Apply for a council home").under("housing").document();
    private static final SearchDocument BIN = service("bin", "Missed bin collection").under("bins").document();
    private static final SearchDocument CLOSED = service("closed", "Join the housing register").under("housing").closed().document();

    private static final MadeUpMeaning MEANING = knowing(Map.of("somewhere to live", HOMES, "bin", HOMES, "xqzzk", new float[] {-1, 0}));

    /** Knows the words of a map, and of every document whether it is about homes or bins. */
    private static MadeUpMeaning knowing(Map<String, float[]> words) {
        return MadeUpMeaning.of(typed -> Optional.ofNullable(words.get(typed)), document -> document.topics().contains("housing") ? HOMES : BINS);
    }

    private static SearchIndex index(Meaning meaning) {
        return SearchIndex.over(List.of(CLOSED, HOME, BIN), SearchPolicy.USUAL, Clock.systemUTC(), meaning);
    }

    private static List<String> found(SearchIndex index, String words, Language language) {
        return index.search(SearchQuery.of(words, language)).hits().stream().map(Hit::key).toList();
    }

    @Test
    void a_page_with_none_of_the_words_is_found_by_what_they_mean_and_a_closed_one_below_an_open_one() {
        try (SearchIndex index = index(MEANING)) {
            assertThat(found(index, "somewhere to live", ENGLISH)).containsExactly("home", "closed");
            assertThat(found(index(Meaning.NONE), "somewhere to live", ENGLISH)).isEmpty();
        }
    }

    @Test
    void what_means_something_else_than_every_page_finds_nothing() {
        try (SearchIndex index = index(MEANING)) {
            assertThat(found(index, "xqzzk", ENGLISH)).isEmpty();
        }
    }

    @Test
    void words_and_meaning_are_weighed_against_each_other() {
        try (SearchIndex index = index(MEANING)) {
            assertThat(found(index, "bin", ENGLISH)).contains("bin", "home");
            assertThat(found(index.under(new SearchPolicy(List.of(), List.of(), RankingWeights.of(Map.of("meaning", 0.0)))), "bin", ENGLISH)).containsExactly("bin");
        }
    }

    @Test
    void a_filter_holds_for_what_is_found_by_meaning_and_the_facets_count_it() {
        try (SearchIndex index = index(MEANING)) {
            SearchResults results = index.search(new SearchQuery("somewhere to live", ENGLISH, SearchFilter.topic("bins"), 1));
            assertThat(results.hits()).isEmpty();
            assertThat(results.facets()).filteredOn(facet -> facet.dimension() == Facet.Dimension.TOPIC).singleElement()
                    .satisfies(topics -> assertThat(topics.values()).contains(new Facet.Value("housing", 2, false)));
        }
    }

    @Test
    void readers_of_another_language_are_answered_by_words_alone() {
        try (SearchIndex index = index(MEANING)) {
            assertThat(found(index, "somewhere to live", WELSH)).isEmpty();
        }
    }

    @Test
    void a_word_that_no_page_has_must_come_nearer_than_one_that_some_page_has() {
        float[] near = {0.38f, -0.92f};
        Meaning meaning = knowing(Map.of("abode", near, "abode bin", near, "dwelling", new float[] {0.42f, -0.91f}));
        try (SearchIndex index = index(meaning)) {
            assertThat(found(index, "abode", ENGLISH)).isEmpty();
            assertThat(found(index, "dwelling", ENGLISH)).containsExactly("home", "closed");
            assertThat(found(index, "abode bin", ENGLISH)).contains("home", "bin");
        }
    }

    @Test
    void a_page_that_says_more_is_taken_to_be_nearer_than_one_that_could_mean_anything() {
        SearchDocument terse = service("a", "Homes").under("housing").document();
        SearchDocument full = service("b", "Homes").under("housing").body("How rooms are let, and for how long, and to whom. ".repeat(9)).document();
        try (SearchIndex index = SearchIndex.over(List.of(terse, full, BIN), SearchPolicy.USUAL, Clock.systemUTC(), MEANING)) {
            assertThat(found(index, "somewhere to live", ENGLISH)).containsExactly("b", "a");
            assertThat(found(index.under(weight("fullness", 0)), "somewhere to live", ENGLISH)).containsExactly("a", "b");
        }
    }

    @Test
    void pages_like_the_best_ones_come_nearer() {
        Map<String, float[]> pages = Map.of("Council home", HOMES, "Home exchange", new float[] {0.8f, 0.6f}, "Home bin", new float[] {0.8f, -0.6f});
        Meaning meaning = MadeUpMeaning.of(typed -> Optional.of(new float[] {0.96f, 0.28f}), page -> pages.get(page.title()));
        List<SearchDocument> documents = pages.keySet().stream().sorted().map(title -> service(title, title).document()).toList();
        try (SearchIndex index = SearchIndex.over(documents, SearchPolicy.USUAL, Clock.systemUTC(), meaning)) {
            double moved = scoreOf(index, "Home bin");
            double unmoved = scoreOf(index.under(weight("like-the-best", 0)), "Home bin");
            assertThat(moved).as("away from it").isLessThan(unmoved);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[[[[((((", "*.* ~^ {}", "🗑️🚮", "\u0000\u0007", "the ", "’’"})
    void the_model_is_not_asked_what_has_no_word(String typed) {
        assertThat(asked(typed)).isEmpty();
        assertThat(asked(typed.repeat(2_500))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin[", "(bin)*", "bin ", "binbin", "垃圾", "a1.b2-"})
    void of_a_long_text_the_model_reads_as_much_as_a_person_types_and_no_signs(String typed) {
        assertThat(asked(typed.repeat(2_500))).singleElement().satisfies(read -> {
            assertThat(read.length()).isLessThanOrEqualTo(200);
            assertThat(read.split(" ").length).isLessThanOrEqualTo(32);
            assertThat(read).doesNotContain("[", "(", "*");
        });
    }

    private static List<String> asked(String typed) {
        List<String> asked = new ArrayList<>();
        Meaning listening = MadeUpMeaning.of(words -> {
            asked.add(words);
            return Optional.of(HOMES);
        }, MEANING.documents());
        try (SearchIndex index = index(listening)) {
            index.search(SearchQuery.of(typed, ENGLISH));
        }
        return asked;
    }

    private static double scoreOf(SearchIndex index, String key) {
        return index.search(SearchQuery.of("home", ENGLISH)).hits().stream().filter(hit -> hit.key().equals(key)).findFirst().orElseThrow().score();
    }

    private static SearchPolicy weight(String name, double value) {
        return new SearchPolicy(List.of(), List.of(), RankingWeights.of(Map.of(name, value)));
    }
}
