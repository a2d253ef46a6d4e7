package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.search.Pages.guidance;
import static org.heardportal.search.Pages.service;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.heardportal.content.Audience;
import org.heardportal.content.PageKind;
import org.heardportal.content.service.Channel;
import org.heardportal.search.Facet.Dimension;
import org.junit.jupiter.api.Test;

class FacetTest {

    private static final List<String> TOPICS = List.of("bins", "streets", "housing");
    private static final List<String> EVENTS = List.of("moving-home", "having-a-baby");

    /** Each page has features of its own mixture; every fourth says nothing of permits. */
    private static final SearchIndex INDEX = SearchIndex.over(IntStream.range(0, 60).mapToObj(FacetTest::page).toList(), List.of());

    private static SearchDocument page(int i) {
        String title = i % 4 == 3 ? "Allotment " + i : "Parking permit " + i;
        Pages page = i % 3 == 0 ? guidance("p" + i, title) : service("p" + i, title);
        page.under(i % 7 == 0 ? TOPICS.toArray(String[]::new) : new String[] {TOPICS.get(i % 3)}).when(i % 5 == 0 ? new String[] {EVENTS.get(i % 2)} : new String[0]);
        page.forWhom(i % 2 == 0 ? Audience.values() : new Audience[] {Audience.RESIDENTS});
        return page.through(i % 3 == 0 ? new Channel[0] : i % 2 == 0 ? new Channel[] {Channel.WEB, Channel.PHONE} : new Channel[] {Channel.PHONE}).document();
    }

    @Test
    void each_dimension_is_there_in_order_with_most_results_first() {
        List<Facet> facets = search("parking", SearchFilter.NONE).facets();
        assertThat(facets).extracting(Facet::dimension).containsExactly(Dimension.values());
        assertThat(facets).allSatisfy(facet -> assertThat(facet.values()).isSortedAccordingTo((a, b) -> b.results() - a.results()));
        assertThat(facets.getFirst().values()).containsExactly(new Facet.Value("SERVICE", 30, false), new Facet.Value("GUIDANCE", 15, false));
    }

    @Test
    void a_value_that_no_result_has_is_left_out_unless_it_was_asked_for() {
        SearchFilter filter = new SearchFilter(Set.of(), Set.of("bins", "moon"), Set.of(), Set.of(), Set.of(), false);
        assertThat(values(search("parking", filter), Dimension.TOPIC)).contains(new Facet.Value("moon", 0, true)).extracting(Facet.Value::value).contains("housing");
        assertThat(values(search("parking", SearchFilter.NONE), Dimension.TOPIC)).extracting(Facet.Value::value).doesNotContain("moon");
    }

    @Property(tries = 200)
    void a_count_is_what_the_value_finds_beside_the_others_filters(@ForAll @Size(max = 2) Set<PageKind> kinds, @ForAll boolean bins, @ForAll boolean housing,
                                                                   @ForAll @Size(max = 2) Set<Channel> channels, @ForAll boolean baby, @ForAll boolean online,
                                                                   @ForAll @Size(max = 1) Set<Audience> audiences) {
        Set<String> topics = Arrays.asList(bins ? "bins" : "", housing ? "housing" : "").stream().filter(slug -> !slug.isEmpty()).collect(Collectors.toSet());
        SearchFilter filter = new SearchFilter(kinds, topics, audiences, baby ? Set.of("having-a-baby") : Set.of(), channels, online);
        SearchResults results = search("parking", filter);
        assertThat(results.facets()).extracting(Facet::dimension).containsExactlyElementsOf(EnumSet.allOf(Dimension.class));
        for (Facet facet : results.facets()) {
            for (Facet.Value value : facet.values()) {
                SearchFilter alone = alone(filter, facet.dimension(), value.value());
                assertThat(search("parking", alone).total()).as("%s %s under %s", facet.dimension(), value, filter).isEqualTo(value.results());
            }
        }
    }

    /** The filter with one value for a dimension, the others as they are. */
    private static SearchFilter alone(SearchFilter all, Dimension dimension, String value) {
        return new SearchFilter(dimension == Dimension.KIND ? Set.of(PageKind.valueOf(value)) : all.kinds(), dimension == Dimension.TOPIC ? Set.of(value) : all.topics(),
                dimension == Dimension.AUDIENCE ? Set.of(Audience.valueOf(value)) : all.audiences(),
                dimension == Dimension.LIFE_EVENT ? Set.of(value) : all.lifeEvents(),
                dimension == Dimension.CHANNEL ? Set.of(Channel.valueOf(value)) : all.channels(), dimension == Dimension.ONLINE || all.online());
    }

    private static SearchResults search(String words, SearchFilter filter) {
        return INDEX.search(new SearchQuery(words, ENGLISH, filter, 1));
    }

    private static List<Facet.Value> values(SearchResults results, Dimension dimension) {
        return results.facets().stream().filter(facet -> facet.dimension() == dimension).findFirst().orElseThrow().values();
    }
}
