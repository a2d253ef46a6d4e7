package org.heardportal.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The yardstick itself, against figures worked out by hand. */
class MeasuresTest {

    private static Answered<String> bins(String... found) {
        return new Answered<>(Map.of("a", 3, "b", 1), List.of(found));
    }

    @Test
    void the_ideal_order_is_one() {
        assertThat(bins("a", "b", "c").ndcg()).isEqualTo(1);
    }

    @Test
    void a_page_further_down_counts_less() {
        // ideal 7/log2(2) + 1/log2(3) = 7.6309; found 1/log2(2) + 7/log2(3) = 5.4165
        assertThat(bins("b", "a").ndcg()).isCloseTo(5.4165 / 7.6309, within(1e-4));
        assertThat(bins("b", "a").reciprocalRank()).isEqualTo(0.5);
    }

    @Test
    void a_page_that_is_found_twice_is_credited_once() {
        assertThat(bins("a", "a", "b", "b")).isEqualTo(bins("a", "b"));
    }

    @Test
    void what_comes_after_the_tenth_place_does_not_count() {
        Answered<String> late = bins("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");
        assertThat(late.ndcg()).isZero();
        assertThat(late.recall()).isZero();
        assertThat(late.reciprocalRank()).isZero();
    }

    @Test
    void only_the_pages_with_the_highest_grade_are_needed() {
        Answered<String> two = new Answered<>(Map.of("x", 2, "y", 2, "z", 1), List.of("z", "x"));
        assertThat(two.isFirst()).isFalse();
        assertThat(two.recall()).isEqualTo(0.5);
        assertThat(two.reciprocalRank()).isEqualTo(0.5);
    }

    @Test
    void a_query_that_no_page_answers_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answered<>(Map.of("a", 0), List.of("a")));
    }

    @Test
    void shares_are_of_all_queries() {
        Answered<String> lost = new Answered<>(Map.of("s", 3), List.of());
        assertThat(Measures.of(List.of(bins("a", "b"), lost))).isEqualTo(new Measures(2, 0.5, 0.5, 0.5, 0.5, 1));
    }
}
