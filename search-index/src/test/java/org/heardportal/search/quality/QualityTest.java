package org.heardportal.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The yardstick itself, against figures worked out by hand. */
class QualityTest {

    private final JudgedQuery query = new JudgedQuery("bins", Set.of(), Map.of("a", 3, "b", 1));

    @Test
    void the_ideal_order_is_one() {
        assertThat(Quality.ndcg(query, List.of("a", "b", "c"))).isEqualTo(1);
    }

    @Test
    void a_page_further_down_counts_less() {
        // ideal 7/log2(2) + 1/log2(3) = 7.6309; found 1/log2(2) + 7/log2(3) = 5.4165
        assertThat(Quality.ndcg(query, List.of("b", "a"))).isCloseTo(5.4165 / 7.6309, within(1e-4));
    }

    @Test
    void a_page_that_is_found_twice_is_refused_for_it_would_be_credited_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quality.ndcg(query, List.of("a", "a"))).withMessageContaining("found twice");
    }

    @Test
    void what_comes_after_the_tenth_place_does_not_count() {
        assertThat(Quality.ndcg(query, List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a"))).isZero();
    }

    @Test
    void shares_are_of_all_queries() {
        JudgedQuery lost = new JudgedQuery("skip", Set.of(), Map.of("s", 3));
        Quality quality = Quality.of(List.of(query, lost), words -> words.equals("bins") ? List.of("a", "b") : List.of());
        assertThat(quality).isEqualTo(new Quality(2, 0.5, 0.5, 0.5, 1));
    }
}
