package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.search.Pages.service;

import java.util.List;
import java.util.Optional;
import org.heardportal.content.SynonymRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private final SearchIndex index = SearchIndex.over(List.of(
            service("bins", "Missed bin collection").saying("Tell us about a bin that we did not empty.").document(),
            service("death", "Register a death").saying("Make an appointment with a registrar.").document(),
            service("tax", "Council Tax discounts").saying("Pay less where you live alone.").body("Tested sites take what they need.").document(),
            service("repairs", "Housing repairs").calledAlso("leaking tap").document()),
            List.of(new SynonymRule(List.of("settee"), List.of("bin collection"))));

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"regester a deth, register a death", "counsil tacks, council tax", "houseing repiars, housing repairs",
                "missed bin colection, missed bin collection", "missed bin eollecton, missed bin collection", "colection colection colection, collection collection collection", "setee, settee", "lesking, leaking"})
    void a_word_that_no_page_has_is_mended_and_searched_for_at_once_where_it_finds_more(String typed, String meant) {
        SearchResults results = search(typed);
        assertThat(results.correction()).contains(new Correction(typed, meant, true));
        assertThat(results.words()).isEqualTo(meant);
        assertThat(results.total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missed bin", "bins", "settee", "collecting", "council tax", "the", "how do i", "", "hasn't"})
    void words_that_pages_rules_or_the_language_have_are_left_alone(String typed) {
        assertThat(search(typed).correction()).isEmpty();
        assertThat(search(typed).words()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ99 3VZ", "12345", "R2D2", "qqqqqqqqqq", "tent", "bap"})
    void numbers_postcodes_and_what_is_near_to_nothing_stay_as_they_are(String typed) {
        assertThat(search(typed).correction()).isEmpty();
    }

    @Test
    void a_word_of_the_body_must_be_nearer_than_one_by_which_a_page_is_named() {
        assertThat(search("treated").correction()).as("two slips from tested, which is in a body only").isEmpty();
        assertThat(search("tesxted").correction()).map(Correction::better).contains("tested");
    }

    @Test
    void words_written_together_are_cut() {
        assertThat(search("bincollection").hits()).extracting(Hit::key).startsWith("bins");
        assertThat(search("missedbincollection").correction()).map(Correction::better).contains("missed bin collection");
    }

    @Test
    void the_other_words_help_to_choose() {
        try (SearchIndex two = SearchIndex.over(List.of(service("a", "Brown bread").document(), service("b", "Blue beard").document()), List.of())) {
            assertThat(two.search(SearchQuery.of("brown bead", ENGLISH)).correction()).map(Correction::better).contains("brown bread");
            assertThat(two.search(SearchQuery.of("blue bead", ENGLISH)).correction()).map(Correction::better).contains("blue beard");
        }
    }

    @Test
    void what_passes_the_filter_helps_to_choose() {
        try (SearchIndex two = SearchIndex.over(List.of(service("dogs", "Barking").under("dogs").document(), service("cars", "Parking").under("roads").document()), List.of())) {
            assertThat(two.search(new SearchQuery("darking", ENGLISH, SearchFilter.topic("dogs"), 1)).words()).isEqualTo("barking");
            assertThat(two.search(new SearchQuery("darking", ENGLISH, SearchFilter.topic("roads"), 1)).words()).isEqualTo("parking");
        }
    }

    @Test
    void words_that_stand_together_in_a_name_are_likelier_than_rarer_ones() {
        try (SearchIndex packs = SearchIndex.over(List.of(service("tax", "Council Tax").document(), service("packs", "Starter packs").saying("For council homes.").document()), List.of())) {
            assertThat(packs.search(SearchQuery.of("counsil tacks", ENGLISH)).correction()).map(Correction::better).contains("council tax");
        }
    }

    @Test
    void a_correction_that_finds_a_little_more_is_offered_and_not_imposed() {
        SearchResults results = search("council discounts tax registar");
        assertThat(results.words()).isEqualTo("council discounts tax registar");
        assertThat(results.correction()).map(Correction::applied).isNotEqualTo(Optional.of(true));
    }

    @Test
    void one_strange_word_in_a_long_sentence_is_another_word() {
        assertThat(search("when does the council empty a missed bin and register a treeth").correction()).isEmpty();
    }

    @Test
    void the_rest_of_what_was_typed_is_kept_as_it_was() {
        assertThat(search("BIN  Colection?").correction()).map(Correction::better).contains("BIN  collection?");
    }

    @Test
    void where_nothing_fits_the_nearest_names_are_said() {
        SearchResults results = search("registerations-o'deathly");
        assertThat(results.total()).isZero();
        assertThat(results.hits()).isEmpty();
        assertThat(results.nearest()).extracting(Hit::key).startsWith("death");
        assertThat(search("bin").nearest()).as("there are results").isEmpty();
        assertThat(search("zyzzyx").nearest()).as("nothing is near").isEmpty();
    }

    private SearchResults search(String words) {
        return index.search(SearchQuery.of(words, ENGLISH));
    }
}
