package org.heardportal.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeQueriesTest {

    private static final List<String> SOME = List.of("parking", "parking permit", "parking fine", "parking bay", "parking permits for visitors", "pay parking fine", "parking app",
            "bin day", "bin bags", "bin lorry", "missed bin", "brown bin", "school", "school meals", "school bus", "hedgehog rescue", "allotment", "allotment waiting list");

    @ParameterizedTest
    @CsvSource({"hedgehog rescue, rescue hedgehogs", "hedgehog rescue, hedgehog resuce", "hedgehog rescue, how do i rescue a hedgehog", "hedgehog rescue, hedgehog",
            "fly tipping, flytipping", "fly-tipping, fly tiping", "parking permit, parking permits", "allotments, alotments", "street party licence, licence for a street party",
            "hedgehog [postcode], hedgehog"})
    void theSameIsKnownInOtherWordsAndSpellings(String one, String other) {
        assertThat(over(one, other).alike(one, other)).isTrue();
        assertThat(over(one, other).alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"parking permit, parking fine", "bin bags, bin day", "parking, parking permit", "school meals, school bus", "hedgehog rescue, allotment", "rat, cat", "[name], [name]",
            "how do i, where can i"})
    void whatSharesACommonWordOnlyIsNotTheSame(String one, String other) {
        assertThat(over(one, other).alike(one, other)).isFalse();
    }

    @Test
    void groupsDoNotDependOnTheOrderInWhichQueriesCome() {
        List<String> queries = new ArrayList<>(SOME);
        queries.addAll(List.of("hedgehogs rescued", "injured hedgehog rescue", "hedgehog resuce", "alotment", "allotments waiting lists"));
        List<List<String>> expected = groups(queries);
        assertThat(expected).contains(List.of("hedgehog rescue", "hedgehog resuce", "hedgehogs rescued", "injured hedgehog rescue"));
        var random = new Random(3);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(queries, random);
            assertThat(groups(queries)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsAskedMostLeads() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("rescue hedgehog", 3);
        weights.put("hedgehog rescue", 9);
        weights.put("[postcode]", 99);
        assertThat(new LikeQueries(weights.keySet()).groups(weights)).containsExactly(List.of("hedgehog rescue", "rescue hedgehog"));
    }

    @Test
    void theKeyIsThatOfTheStems() {
        assertThat(LikeQueries.key("Hedgehogs rescued")).isEqualTo(LikeQueries.key("rescue a hedgehog")).isEqualTo("hedgehog rescu");
        assertThat(LikeQueries.key("[name]")).isEmpty();
    }

    private static LikeQueries over(String one, String other) {
        List<String> queries = new ArrayList<>(SOME);
        queries.addAll(List.of(one, other));
        return new LikeQueries(queries);
    }

    private static List<List<String>> groups(List<String> queries) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        queries.forEach(query -> weights.put(query, query.equals("hedgehog rescue") ? 9 : 1));
        return new LikeQueries(queries).groups(weights);
    }
}
