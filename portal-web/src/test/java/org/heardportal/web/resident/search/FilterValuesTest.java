package org.heardportal.web.resident.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardportal.content.Audience;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.service.Channel;
import org.heardportal.portal.SampleContent;
import org.heardportal.search.SearchFilter;
import org.junit.jupiter.api.Test;

/** What an address chooses of the filters. */
class FilterValuesTest {

    @Test
    void severalValuesOfOneParameterHoldTogether() {
        assertThat(filter(Map.of("channel", List.of("phone", "letter"), "kind", List.of("service"), "audience", List.of("businesses"), "online", List.of("true"))))
                .isEqualTo(new SearchFilter(Set.of(PageKind.SERVICE), Set.of(), Set.of(Audience.BUSINESSES), Set.of(), Set.of(Channel.PHONE, Channel.LETTER), true));
        assertThat(filter(Map.of("topic", List.of("bins-and-recycling", "no-such-topic"))).topics()).containsExactly("bins-and-recycling");
    }

    @Test
    void whatIsNoValueIsNoFilter() {
        assertThat(filter(Map.of("channel", List.of("", "PHONE", "pigeon"), "kind", List.of("*"), "online", List.of("false"), "topic", List.of("..")))).isEqualTo(SearchFilter.NONE);
    }

    private static SearchFilter filter(Map<String, List<String>> parameters) {
        return FilterValues.filter(FilterValues.chosen(name -> parameters.getOrDefault(name, List.of()), SampleContent.library(), Language.ENGLISH));
    }
}
