package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.search.Pages.guidance;
import static org.heardportal.search.Pages.service;
import static org.heardportal.search.Pages.topic;

import java.util.List;
import org.heardportal.content.Audience;
import org.heardportal.content.Language;
import org.junit.jupiter.api.Test;

/** What stands first of pages that fit alike. */
class StandingTest {

    @Test
    void of_two_pages_that_fit_alike_the_service_comes_before_the_guide_and_the_topic() {
        SearchDocument subject = topic("t", "Allotments").document();
        SearchDocument guide = guidance("g", "Allotments").document();
        SearchDocument service = service("s", "Allotments").document();
        assertThat(keys("allotments", subject, guide, service)).containsExactly("s", "g", "t");
    }

    @Test
    void a_closed_service_comes_below_an_open_one_and_is_still_keys() {
        SearchDocument closed = service("closed", "School bus pass").closed().document();
        SearchDocument open = service("open", "School bus pass for adults").document();
        assertThat(keys("school bus", closed, open)).containsExactly("open", "closed");
    }

    @Test
    void what_people_do_with_a_thing_is_no_part_of_its_name() {
        SearchDocument apply = service("apply-badge", "Apply for a Blue Badge").document();
        SearchDocument check = guidance("badge-rules", "Blue Badge").document();
        SearchDocument other = service("badge-other", "Blue Badge parking").document();

        assertThat(keys("blue badge", apply, check, other)).containsExactly("badge-rules", "apply-badge", "badge-other");
        assertThat(keys("apply for a blue badge", apply, check, other)).startsWith("apply-badge");
    }

    @Test
    void of_two_pages_that_fit_alike_the_one_with_the_shorter_name_comes_first() {
        SearchDocument narrow = service("dog-fouling-private", "Dog fouling - private land").document();
        SearchDocument broad = service("dog-fouling", "Dog fouling").document();

        assertThat(keys("fouling by a dog", narrow, broad)).containsExactly("dog-fouling", "dog-fouling-private");
    }

    @Test
    void what_is_for_businesses_alone_comes_after_what_is_for_residents_unless_the_words_name_it() {
        SearchDocument shops = service("trade-waste", "Trade waste").forAudience(Audience.BUSINESSES).document();
        SearchDocument homes = service("garden-waste", "Garden waste").document();

        assertThat(keys("waste", shops, homes)).containsExactly("garden-waste", "trade-waste");
        assertThat(keys("trade waste", shops, homes)).containsExactly("trade-waste", "garden-waste");
    }

    private static List<String> keys(String words, SearchDocument... documents) {
        try (SearchIndex index = SearchIndex.over(List.of(documents), List.of())) {
            return index.search(SearchQuery.of(words, Language.ENGLISH)).hits().stream().map(Hit::key).toList();
        }
    }
}
