package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.content.Language.WELSH;
import static org.heardportal.search.Pages.service;
import static org.heardportal.search.Pages.topic;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.service.Channel;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private final SearchDocument bins = service("missed-bin", "Missed bin collection").calledAlso("bin not emptied", "rubbish not taken")
            .saying("Tell us if we did not empty your bin.").under("bins").through(Channel.WEB, Channel.PHONE).document();
    private final SearchDocument lights = service("street-light", "Report a street light fault").calledAlso("lamp post out")
            .saying("Tell us about a street light that does not work.").under("streets").through(Channel.WEB).document();
    private final SearchDocument tipping = service("fly-tipping", "Report fly-tipping").calledAlso("dumped rubbish")
            .saying("Tell us about rubbish left where it should not be.").under("streets").through(Channel.PHONE).document();

    @Test
    void a_service_is_found_by_the_words_of_its_title() {
        assertThat(found("missed bin", bins, lights, tipping)).startsWith("missed-bin");
    }

    @Test
    void a_service_is_found_by_what_residents_call_it() {
        assertThat(found("lamp post", bins, lights, tipping)).startsWith("street-light");
    }

    @Test
    void a_word_is_found_in_its_other_forms() {
        assertThat(found("collecting bins", bins, lights, tipping)).startsWith("missed-bin");
        assertThat(found("street's lights", bins, lights, tipping)).startsWith("street-light");
    }

    @Test
    void spaces_and_hyphens_make_no_difference() {
        SearchDocument joined = service("lamp", "Streetlamp repairs").document();
        for (String spelling : List.of("fly tipping", "fly-tipping", "flytipping", "Fly Tipping", "FLYTIPPING")) {
            assertThat(found(spelling, bins, lights, tipping)).as(spelling).startsWith("fly-tipping");
        }
        assertThat(found("street lamp", joined)).containsExactly("lamp");
        assertThat(found("street-lamp", joined)).containsExactly("lamp");
    }

    @Test
    void accents_and_apostrophes_make_no_difference() {
        SearchDocument cafe = service("cafe", "Café licence for a children’s party").document();
        assertThat(found("cafe", cafe)).containsExactly("cafe");
        assertThat(found("CAFÉ", cafe)).containsExactly("cafe");
        assertThat(found("childrens party", cafe)).containsExactly("cafe");
        assertThat(found("children's", cafe)).containsExactly("cafe");
    }

    @Test
    void a_long_sentence_finds_what_a_few_of_its_words_name() {
        assertThat(found("my bin has not been emptied this week and the men drove past twice", bins, lights, tipping)).startsWith("missed-bin");
    }

    @Test
    void the_title_counts_more_than_the_body() {
        SearchDocument mention = service("mention", "Garden waste").saying("Permits").body("Not for a skip. A skip needs a permit.").document();
        SearchDocument skip = service("skip", "Skip permit").saying("Permits").body("For a container on the road.").document();
        assertThat(found("skip", mention, skip)).containsExactly("skip", "mention");
    }

    @Test
    void a_page_whose_whole_name_was_typed_comes_first() {
        SearchDocument rent = service("rent", "Council housing rent").saying("Pay your housing rent.").body("housing housing housing").document();
        SearchDocument housing = topic("housing", "Housing").saying("A home from the council.").document();
        assertThat(found("housing", rent, housing)).startsWith("housing");
    }

    @Test
    void a_synonym_leads_from_what_is_typed_to_what_pages_say_and_not_back() {
        SynonymRule rule = new SynonymRule(List.of("tip", "the dump"), List.of("recycling centre"));
        SearchDocument centre = service("centre", "Recycling centres").document();
        SearchDocument tip = service("tip", "Tip of the month").document();
        try (SearchIndex index = SearchIndex.over(List.of(centre, tip), List.of(rule))) {
            assertThat(keys(index, "tip")).containsExactly("tip", "centre");
            assertThat(keys(index, "the dump")).containsExactly("centre");
            assertThat(keys(index, "recycling centre")).containsExactly("centre");
        }
    }

    @Test
    void a_synonym_of_several_words_wants_them_together() {
        SynonymRule rule = new SynonymRule(List.of("disabled parking"), List.of("blue badge"));
        SearchDocument badge = service("badge", "Apply for a Blue Badge").document();
        SearchDocument apart = service("apart", "Blue bins").body("Wear your badge.").document();
        try (SearchIndex index = SearchIndex.over(List.of(badge, apart), List.of(rule))) {
            assertThat(keys(index, "disabled parking")).containsExactly("badge");
        }
    }

    @Test
    void a_rule_whose_sides_are_alike_holds_both_ways() {
        List<String> both = List.of("settee", "sofa");
        SearchDocument sofa = service("sofa", "Old sofa").document();
        SearchDocument settee = service("settee", "Old settee").document();
        try (SearchIndex index = SearchIndex.over(List.of(sofa, settee), List.of(new SynonymRule(both, both)))) {
            assertThat(keys(index, "sofa")).containsExactly("sofa", "settee");
            assertThat(keys(index, "settee")).containsExactly("settee", "sofa");
        }
    }

    @Test
    void words_are_searched_for_as_typed_where_somebody_insists() {
        SearchDocument pothole = service("pothole", "Report a pothole").document();
        try (SearchIndex index = SearchIndex.over(List.of(pothole), List.of())) {
            assertThat(index.search(SearchQuery.of("potohle", ENGLISH)).correction()).isPresent();
            SearchResults asTyped = index.search(new SearchQuery("potohle", ENGLISH, SearchFilter.NONE, 1, SearchQuery.Spelling.AS_TYPED));
            assertThat(asTyped.correction()).isEmpty();
            assertThat(asTyped.words()).isEqualTo("potohle");
        }
    }

    @Test
    void a_topic_and_a_channel_keep_the_rest_away() {
        try (SearchIndex index = SearchIndex.over(List.of(bins, lights, tipping), List.of())) {
            assertThat(index.search(new SearchQuery("tell us", ENGLISH, SearchFilter.topic("streets"), 1)).total()).isZero();
            assertThat(keys(index.search(new SearchQuery("report rubbish", ENGLISH, SearchFilter.topic("streets"), 1))))
                    .containsExactlyInAnyOrder("fly-tipping", "street-light");
            assertThat(keys(index.search(new SearchQuery("report rubbish", ENGLISH, new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(Channel.PHONE), false), 1))))
                    .containsExactlyInAnyOrder("fly-tipping", "missed-bin");
            assertThat(keys(index.search(new SearchQuery("", ENGLISH, SearchFilter.topic("streets"), 1))))
                    .as("no words: all of the topic").containsExactlyInAnyOrder("fly-tipping", "street-light");
        }
    }

    @Test
    void results_come_in_pages_and_none_twice() {
        List<SearchDocument> many = IntStream.range(0, 25).mapToObj(i -> service("s" + i, "Parking permit " + i).document()).toList();
        try (SearchIndex index = SearchIndex.over(many, List.of())) {
            List<SearchResults> pages = IntStream.rangeClosed(1, 3)
                    .mapToObj(page -> index.search(new SearchQuery("parking", ENGLISH, SearchFilter.NONE, page))).toList();
            assertThat(pages.getFirst().pages()).isEqualTo(3);
            assertThat(pages).extracting(SearchResults::total).containsOnly(25);
            assertThat(pages).extracting(page -> page.hits().size()).containsExactly(10, 10, 5);
            assertThat(pages.stream().flatMap(page -> page.hits().stream()).map(Hit::key)).doesNotHaveDuplicates().hasSize(25);
        }
    }

    @Test
    void a_page_out_of_reach_is_empty_and_one_before_the_first_is_the_first() {
        try (SearchIndex index = SearchIndex.over(List.of(bins), List.of())) {
            assertThat(index.search(new SearchQuery("bin", ENGLISH, SearchFilter.NONE, Integer.MAX_VALUE)).hits()).isEmpty();
            assertThat(index.search(new SearchQuery("bin", ENGLISH, SearchFilter.NONE, Integer.MIN_VALUE)).hits()).hasSize(1);
        }
    }

    @Test
    void readers_of_welsh_find_the_translation_and_the_english_page_where_there_is_none() {
        SearchDocument binsInWelsh = service("missed-bin", "Casgliad bin a gollwyd").in(WELSH).saying("Rhowch wybod os na wagiwyd eich bin.").document();
        try (SearchIndex index = SearchIndex.over(List.of(bins, binsInWelsh, lights), List.of())) {
            assertThat(index.search(SearchQuery.of("bin", WELSH)).hits()).extracting(Hit::language).containsExactly(WELSH);
            assertThat(index.search(SearchQuery.of("missed bin", WELSH)).hits()).as("English words, and the page in Welsh").extracting(Hit::key, Hit::language)
                    .containsExactly(tuple("missed-bin", WELSH));
            assertThat(index.search(SearchQuery.of("street light", WELSH)).hits()).extracting(Hit::key, Hit::language)
                    .containsExactly(tuple("street-light", ENGLISH));
            assertThat(index.search(SearchQuery.of("bin", ENGLISH)).hits()).extracting(Hit::language).containsExactly(ENGLISH);
            assertThat(index.search(SearchQuery.of("gollwyd", ENGLISH)).total()).isZero();
        }
    }

    @Test
    void what_is_published_takes_the_place_of_what_was_there() {
        try (SearchIndex index = SearchIndex.over(List.of(bins), List.of())) {
            index.publish(List.of(lights), SearchPolicy.USUAL);
            assertThat(keys(index, "bin")).isEmpty();
            assertThat(keys(index, "street light")).containsExactly("street-light");
        }
    }

    @Test
    void a_closed_index_says_so_and_may_be_closed_again() {
        SearchIndex index = SearchIndex.over(List.of(bins), List.of());
        index.close();
        index.close();
        assertThatIllegalStateException().isThrownBy(() -> index.search(SearchQuery.of("bin", ENGLISH)));
        assertThatIllegalStateException().isThrownBy(() -> index.publish(List.of(), SearchPolicy.USUAL));
    }

    @Test
    void an_index_over_nothing_answers() {
        try (SearchIndex index = SearchIndex.over(List.of(), List.of())) {
            assertThat(index.search(SearchQuery.of("bin", ENGLISH)).total()).isZero();
        }
    }

    private static List<String> found(String words, SearchDocument... documents) {
        try (SearchIndex index = SearchIndex.over(List.of(documents), List.of())) {
            return keys(index, words);
        }
    }

    private static List<String> keys(SearchIndex index, String words) {
        return keys(index.search(SearchQuery.of(words, ENGLISH)));
    }

    private static List<String> keys(SearchResults results) {
        return results.hits().stream().map(Hit::key).toList();
    }
}
