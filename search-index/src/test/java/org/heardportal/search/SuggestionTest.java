package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.content.Language.WELSH;
import static org.heardportal.search.Pages.guidance;
import static org.heardportal.search.Pages.service;
import static org.heardportal.search.Pages.topic;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.from(Path.of("../content/src/main/resources/content"));
    private static final SearchIndex SAMPLE = SearchIndex.over(LIBRARY);

    private final List<SearchDocument> pages = List.of(service("tipping", "Report fly-tipping").calledAlso("dumped rubbish", "fly tip").document(),
            service("pothole", "Report a pothole").calledAlso("hole in the road").document(), guidance("roads", "Roads and potholes").document(),
            service("closed", "Pothole").closed().document(), topic("cafe", "Café licences for a children’s party").document());

    @ParameterizedTest
    @ValueSource(strings = {"re", "fly-", "FLY T", "flyt", "tipp", "report fl", "fly tipping", "dump", "rubb", "tipping report", "fli-tipp", "rrport fly", "fyl-ti", "flytpp"})
    void letters_that_begin_any_word_of_a_name_lead_to_its_page(String typed) {
        assertThat(suggested(typed)).contains("Report fly-tipping");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r", " ", "é", "pping", "fie", "qqqq", "rept fli", "'", "\0\0", "😀😀"})
    void what_begins_no_word_leads_nowhere(String typed) {
        assertThat(suggested(typed)).doesNotContain("Report fly-tipping");
    }

    @Test
    void accents_and_apostrophes_make_no_difference() {
        assertThat(suggested("cafe lic")).containsExactly("Café licences for a children’s party");
        assertThat(suggested("childrens")).isEqualTo(suggested("CHILDREN’S")).hasSize(1);
    }

    @Test
    void a_service_comes_before_a_guide_and_what_is_closed_comes_last() {
        assertThat(suggested("poth")).containsExactly("Report a pothole", "Roads and potholes", "Pothole");
    }

    @Test
    void each_page_is_named_before_any_is_named_again() {
        try (SearchIndex index = SearchIndex.over(List.of(service("a", "Bin").calledAlso("bins", "bin day").document(), service("b", "Binding of old council books").document()), List.of())) {
            assertThat(index.suggest("bin", ENGLISH, 8)).extracting(Suggestion::words).containsExactly("Bin", "Binding of old council books", "bins", "bin day");
            assertThat(index.suggest("bin", ENGLISH, 1)).extracting(Suggestion::words).containsExactly("Bin");
            assertThat(index.suggest("bin", ENGLISH, 0)).isEmpty();
        }
    }

    @Test
    void a_name_of_two_pages_is_said_once() {
        try (SearchIndex index = SearchIndex.over(List.of(service("a", "Skips").calledAlso("bin").document(), service("b", "Sacks").calledAlso("Bin").document()), List.of())) {
            assertThat(index.suggest("bi", ENGLISH, 8)).hasSize(1);
        }
    }

    @Test
    void rude_words_are_neither_said_nor_gone_on_from() {
        try (SearchIndex index = SearchIndex.over(List.of(service("a", "Dog waste").calledAlso("dog shit", "dog shitake").document()), List.of())) {
            assertThat(index.suggest("sh", ENGLISH, 8)).extracting(Suggestion::words).containsExactly("dog shitake");
            assertThat(index.suggest("shit", ENGLISH, 8)).isEmpty();
            assertThat(index.suggest("dog", ENGLISH, 8)).extracting(Suggestion::words).containsExactly("Dog waste", "dog shitake");
        }
    }

    @Test
    void readers_of_another_language_get_its_names_and_the_english_ones_where_there_are_none() {
        try (SearchIndex index = SearchIndex.over(List.of(service("a", "Missed bin").document(), service("a", "Bin a gollwyd").in(WELSH).document(),
                service("b", "Bingo halls").document()), List.of())) {
            assertThat(index.suggest("bi", WELSH, 8)).extracting(Suggestion::words).containsExactlyInAnyOrder("Bin a gollwyd", "Bingo halls");
            assertThat(index.suggest("bi", ENGLISH, 8)).extracting(Suggestion::words).containsExactlyInAnyOrder("Missed bin", "Bingo halls");
        }
    }

    /** Names of the sample council's own pages: what begins a word that begins a title. Rare beginnings such as "yo" of "Youth clubs" have one page. */
    @Test
    void two_letters_that_begin_a_name_have_three_or_more_going_on() {
        Set<String> letters = new TreeSet<>();
        SearchDocuments.of(LIBRARY).stream().filter(page -> page.language() == ENGLISH).flatMap(page -> Stream.concat(Stream.of(page.title()), page.alsoCalled().stream()))
                .filter(name -> name.length() > 1).forEach(name -> letters.add(name.toLowerCase().substring(0, 2)));
        letters.removeIf(two -> !two.matches("[a-z]{2}"));
        List<String> few = letters.stream().filter(two -> SAMPLE.suggest(two, ENGLISH, 8).size() < 3).toList();
        assertThat(letters).hasSizeGreaterThan(40);
        assertThat(few).as("of %s", letters).hasSizeLessThan(letters.size() / 5);
    }

    @Property(tries = 500)
    void anything_typed_gets_so_many_different_ones_at_most(@ForAll String typed, @ForAll Language language, @ForAll @IntRange(max = 12) int most) {
        assertThat(SAMPLE.suggest(typed, language, most)).hasSizeLessThanOrEqualTo(most).extracting(Suggestion::words).doesNotHaveDuplicates();
    }

    private List<String> suggested(String typed) {
        try (SearchIndex index = SearchIndex.over(pages, List.of())) {
            return index.suggest(typed, ENGLISH, 8).stream().map(Suggestion::title).toList();
        }
    }
}
