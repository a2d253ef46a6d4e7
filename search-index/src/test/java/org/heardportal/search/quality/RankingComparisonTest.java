package org.heardportal.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.search.Pages.service;

import java.util.List;
import java.util.Map;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.JudgedQuery;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchPolicy;
import org.junit.jupiter.api.Test;

class RankingComparisonTest {

    private static final SearchPolicy WITH_SYNONYM = SearchPolicy.of(List.of(new SynonymRule(List.of("tip"), List.of("recycling centre"))));

    private final JudgedQuery gained = judged("tip", "centre");
    private final JudgedQuery lost = judged("tip of the month", "month");
    private final JudgedQuery same = judged("blue badge", "badge");
    private final JudgedQuery unanswered = new JudgedQuery("moon landing", ENGLISH, Map.of());

    @Test
    void says_which_queries_go_up_and_which_go_down() {
        try (SearchIndex index = SearchIndex.over(List.of(service("centre", "Recycling centre").calledAlso("recycling centre of the month").document(),
                service("month", "News").body("The tip of the month, with advice for everybody who has a garden of any size").document(),
                service("badge", "Blue Badge").document()), List.of())) {
            RankingComparison comparison = RankingComparison.of(List.of(gained, lost, same, unanswered), index, WITH_SYNONYM);
            assertThat(comparison.queries()).extracting(RankingComparison.Both::query).containsExactly(gained, lost, same);
            assertThat(comparison.up()).extracting(RankingComparison.Both::query).containsExactly(gained);
            assertThat(comparison.up().getFirst().before()).isZero();
            assertThat(comparison.up().getFirst().after()).isEqualTo(1);
            assertThat(comparison.down()).extracting(RankingComparison.Both::query).containsExactly(lost);
            assertThat(comparison.before()).isCloseTo(2.0 / 3, within(0.2));
            assertThat(comparison.after()).isGreaterThan(comparison.before());
        }
    }

    @Test
    void the_same_policy_changes_nothing() {
        try (SearchIndex index = SearchIndex.over(List.of(service("badge", "Blue Badge").document()), WITH_SYNONYM)) {
            RankingComparison comparison = RankingComparison.of(List.of(same, gained), index, WITH_SYNONYM);
            assertThat(comparison.up()).isEmpty();
            assertThat(comparison.down()).isEmpty();
            assertThat(comparison.before()).isEqualTo(0.5).isEqualTo(comparison.after());
        }
    }

    private static JudgedQuery judged(String words, String slug) {
        return new JudgedQuery(words, ENGLISH, Map.of(new PageRef(PageKind.SERVICE, slug), 3));
    }
}
