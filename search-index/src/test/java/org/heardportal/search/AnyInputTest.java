package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.search.Pages.service;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.service.Channel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is text, and gets an answer. */
class AnyInputTest {

    /** 50 ms is the promise for 5 KB of brackets; a machine that builds and tests at once is given ten times that. */
    private static final Duration SOON = Duration.ofMillis(500);

    private static final SearchIndex INDEX = SearchIndex.over(
            List.of(service("bins", "Missed bin collection").body("Tell us about a bin.").under("bins").through(Channel.WEB).document()),
            List.of(new SynonymRule(List.of("wheelie bin"), List.of("bin")), new SynonymRule(List.of("a", ""), List.of("", "the"))));

    static Stream<String> inputs() {
        return Stream.of("", " ", "\t\r\n", "\0", "bin\0bin", "(".repeat(5_000), "bin OR (", "title:bin AND *", "bin~2^9 \"", "[a TO z]", "\\", "/.*/", "a && !b",
                "x".repeat(10_000), "bin ".repeat(2_500), "bni ".repeat(2_500), randomWords(), "🗑️🚮".repeat(500), "\uD83D", "\uDE00bin\uD83D",
                "Мусор не вывезли", "垃圾桶没有清空", "صندوق القمامة", "कूड़ेदान", "ถังขยะ", "e\u0301".repeat(3_000), "\u202Enib", "'", "’’’", "-", "--bin--",
                "\"><svg onload=alert(1)>", "#{7*7}", "${7*7}", "{{7*7}}", "bin\r\nSet-Cookie: a=b", "=1+1", "../../etc/passwd", "%00", "&lt;bin&gt;");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void gets_an_answer_soon(String typed) {
        for (Language language : Language.values()) {
            SearchResults results = Assertions.assertTimeout(SOON, () -> INDEX.search(SearchQuery.of(typed, language)));
            assertThat(results.total()).isGreaterThanOrEqualTo(results.hits().size());
            results.correction().ifPresent(correction -> assertThat(correction.typed()).isEqualTo(typed));
        }
    }

    @Property(tries = 500)
    void gets_an_answer_under_any_filter_and_on_any_page(@ForAll String typed, @ForAll Language language, @ForAll Set<String> topics,
                                                         @ForAll Set<Channel> channels, @ForAll boolean online,
                                                         @ForAll int page) {
        assertThat(INDEX.search(new SearchQuery(typed, language, new SearchFilter(Set.of(), topics, Set.of(), Set.of(), channels, online), page)).total()).isNotNegative();
    }

    /** 1,500 different words of which none is known: each would be looked up in the vocabulary. */
    private static String randomWords() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            words.append(Integer.toString(i * 7919 + 46_656, 36).replaceAll("\\d", "q")).append(' ');
        }
        return words.toString();
    }
}
