package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.content.Language.WELSH;
import static org.heardportal.search.Pages.guidance;
import static org.heardportal.search.Pages.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.Bet;
import org.heardportal.content.search.RankingWeights;
import org.junit.jupiter.api.Test;

class BetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final List<SearchDocument> pages = List.of(service("apply", "Apply for a Blue Badge").under("parking").document(),
            service("renew", "Renew a Blue Badge").under("parking").document(), guidance("rules", "Blue Badge parking rules").under("streets").document(),
            service("tip", "Recycling centres").document());

    @Test
    void what_is_bet_on_comes_first_in_its_order_and_what_is_bet_against_is_gone() {
        Bet bet = bet(TODAY, List.of("services/tip", "guidance/rules"), List.of("services/apply"), "blue badge");
        SearchResults results = search("Blue Badges", ENGLISH, bet);
        assertThat(results.hits()).extracting(Hit::key).containsExactly("tip", "rules", "renew");
        assertThat(results.hits()).extracting(Hit::bet).containsExactly(true, true, false);
        assertThat(results.hits()).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(results.total()).isEqualTo(3);
        assertThat(results.facets().getFirst().values()).containsExactly(new Facet.Value("SERVICE", 2, false), new Facet.Value("GUIDANCE", 1, false));
    }

    @Test
    void a_query_with_other_words_or_another_order_is_not_bet_on() {
        Bet bet = bet(TODAY, List.of("services/tip"), List.of(), "blue badge");
        for (String other : List.of("badge blue", "blue badge rules", "blue", "")) {
            assertThat(search(other, ENGLISH, bet).hits()).as(other).noneMatch(Hit::bet);
        }
        assertThat(search("the blue-badge", WELSH, bet).hits().getFirst().key()).as("whoever reads Welsh types English too").isEqualTo("tip");
    }

    @Test
    void a_bet_holds_on_its_last_day_and_no_longer() {
        assertThat(search("blue badge", ENGLISH, bet(TODAY, List.of("services/tip"), List.of(), "blue badge")).hits()).anyMatch(Hit::bet);
        assertThat(search("blue badge", ENGLISH, bet(TODAY.minusDays(1), List.of("services/tip"), List.of("services/apply"), "blue badge")).hits())
                .noneMatch(Hit::bet).extracting(Hit::key).contains("apply").doesNotContain("tip");
    }

    @Test
    void the_day_ends_at_midnight_in_the_councils_zone() {
        Bet bet = bet(TODAY, List.of("services/tip"), List.of(), "blue badge");
        Clock tooLate = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneId.of("Europe/London"));
        try (SearchIndex index = SearchIndex.over(pages, new SearchPolicy(List.of(), List.of(bet), RankingWeights.USUAL), tooLate)) {
            assertThat(index.search(SearchQuery.of("blue badge", ENGLISH)).hits()).noneMatch(Hit::bet);
        }
    }

    @Test
    void a_page_that_does_not_exist_is_let_be() {
        Bet bet = bet(TODAY, List.of("services/gone", "services/tip"), List.of("journeys/gone"), "blue badge");
        assertThat(search("blue badge", ENGLISH, bet).hits()).extracting(Hit::key).startsWith("tip").hasSize(4);
    }

    @Test
    void a_filter_keeps_away_what_is_bet_on_too() {
        Bet bet = bet(TODAY, List.of("guidance/rules"), List.of(), "blue badge");
        try (SearchIndex index = index(pages, bet)) {
            SearchResults results = index.search(new SearchQuery("blue badge", ENGLISH, SearchFilter.topic("parking"), 1));
            assertThat(results.hits()).extracting(Hit::key).containsExactlyInAnyOrder("apply", "renew");
            assertThat(results.facets().get(1).values()).contains(new Facet.Value("streets", 1, false));
        }
    }

    @Test
    void bets_are_part_of_the_pages_and_none_is_twice() {
        List<SearchDocument> many = new ArrayList<>(IntStream.range(0, 25).mapToObj(i -> service("s" + i, "Blue badge " + i).document()).toList());
        Bet bet = bet(TODAY, IntStream.range(0, 12).mapToObj(i -> "services/s" + (24 - i)).toList(), List.of(), "blue badge");
        try (SearchIndex index = index(many, bet)) {
            List<SearchResults> results = IntStream.rangeClosed(1, 4).mapToObj(page -> index.search(new SearchQuery("blue badge", ENGLISH, SearchFilter.NONE, page))).toList();
            assertThat(results).extracting(page -> page.hits().size()).containsExactly(10, 10, 5, 0);
            assertThat(results).extracting(SearchResults::total).containsOnly(25);
            assertThat(results.stream().flatMap(page -> page.hits().stream())).extracting(Hit::key).doesNotHaveDuplicates().startsWith("s24", "s23");
        }
    }

    @Test
    void a_bet_on_misspelt_words_keeps_them_as_they_are() {
        SearchResults results = search("bleu badgge", ENGLISH, bet(TODAY, List.of("services/tip"), List.of(), "bleu badgge"));
        assertThat(results.correction()).isEmpty();
        assertThat(results.hits()).extracting(Hit::key).containsExactly("tip");
        assertThat(search("bleu badgge", ENGLISH, bet(TODAY, List.of("services/tip"), List.of(), "blue badge")).hits())
                .as("corrected to words that are bet on").extracting(Hit::key).startsWith("tip");
    }

    private SearchResults search(String words, Language language, Bet bet) {
        try (SearchIndex index = index(pages, bet)) {
            return index.search(SearchQuery.of(words, language));
        }
    }

    private static SearchIndex index(List<SearchDocument> pages, Bet bet) {
        Clock noon = Clock.fixed(TODAY.atTime(12, 0).atZone(ZoneId.of("Europe/London")).toInstant(), ZoneId.of("Europe/London"));
        return SearchIndex.over(pages, new SearchPolicy(List.of(), List.of(bet), RankingWeights.USUAL), noon);
    }

    private static Bet bet(LocalDate until, List<String> best, List<String> worst, String... queries) {
        return new Bet(List.of(queries), refs(best), refs(worst), "Head of parking", until, "People ask for it.");
    }

    private static List<PageRef> refs(List<String> pages) {
        return pages.stream().map(page -> PageRef.of(page).orElseThrow()).toList();
    }
}
