package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.search.Pages.guidance;
import static org.heardportal.search.Pages.service;

import java.util.List;
import java.util.Map;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.RankingWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingNumberTest {

    private final SearchDocument guide = guidance("guide", "Allotments").document();
    private final SearchDocument service = service("service", "Allotments").document();

    @ParameterizedTest
    @EnumSource
    void the_usual_value_is_in_the_range_and_the_name_is_found(RankingNumber number) {
        assertThat(number.usual()).isBetween(number.least(), number.most());
        assertThat(RankingNumber.of(number.key())).contains(number);
    }

    @Test
    void what_is_set_counts_within_its_range() {
        assertThat(RankingNumber.GUIDANCE.in(RankingWeights.USUAL)).isEqualTo(0.9);
        assertThat(RankingNumber.GUIDANCE.in(RankingWeights.of(Map.of("guidance", 0.4)))).isEqualTo(0.4);
        assertThat(RankingNumber.GUIDANCE.in(RankingWeights.of(Map.of("guidance", 7.0)))).isEqualTo(1);
        assertThat(RankingNumber.GUIDANCE.in(RankingWeights.of(Map.of("guidance", -7.0)))).isEqualTo(0.05);
        assertThat(RankingNumber.GUIDANCE.in(RankingWeights.of(Map.of("guidance", Double.NaN)))).isEqualTo(0.9);
    }

    @Test
    void a_name_of_no_number_is_told_and_has_no_effect() {
        RankingWeights weights = RankingWeights.of(Map.of("guidence", 0.4, "title", 3.0));
        assertThat(RankingNumber.unknown(weights)).containsExactly("guidence");
        assertThat(keys("allotments", weights(Map.of("guidence", 0.4)), guide, service)).containsExactly("service", "guide");
    }

    @Test
    void a_council_can_put_the_title_below_the_body() {
        SearchDocument named = service("named", "Skip permit").saying("Permits").body("For a container on the road.").document();
        SearchDocument mentions = service("mentions", "Garden waste").saying("Permits").body("Not for a skip: a skip needs a permit. A skip!").document();
        assertThat(keys("skip", SearchPolicy.USUAL, named, mentions)).containsExactly("named", "mentions");
        assertThat(keys("skip", weights(Map.of("title", 1.0, "body", 50.0)), named, mentions)).containsExactly("mentions", "named");
    }

    @Test
    void another_policy_is_seen_without_publishing_it() {
        SearchPolicy other = new SearchPolicy(List.of(new SynonymRule(List.of("patch"), List.of("allotment"))), List.of(), RankingWeights.USUAL);
        try (SearchIndex index = SearchIndex.over(List.of(guide, service), SearchPolicy.USUAL)) {
            try (SearchIndex view = index.under(other)) {
                assertThat(keys(view, "patch")).containsExactly("service", "guide");
                assertThat(keys(index, "patch")).isEmpty();
                index.publish(List.of(guide), SearchPolicy.USUAL);
                assertThat(keys(view, "patch")).as("the documents of its moment").containsExactly("service", "guide");
            }
            assertThat(keys(index, "allotments")).as("closing the view leaves the index open").containsExactly("guide");
        }
    }

    private static SearchPolicy weights(Map<String, Double> weights) {
        return new SearchPolicy(List.of(), List.of(), RankingWeights.of(weights));
    }

    private static List<String> keys(String words, SearchPolicy policy, SearchDocument... documents) {
        try (SearchIndex index = SearchIndex.over(List.of(documents), policy)) {
            return keys(index, words);
        }
    }

    private static List<String> keys(SearchIndex index, String words) {
        return index.search(SearchQuery.of(words, ENGLISH)).hits().stream().map(Hit::key).toList();
    }
}
