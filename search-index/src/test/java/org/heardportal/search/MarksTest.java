package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.search.Pages.service;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heardportal.content.SynonymRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was looked for is marked in titles and snippets, here between square brackets. */
class MarksTest {

    private static final List<SynonymRule> RULES = List.of(new SynonymRule(List.of("tip", "rubbish dump"), List.of("recycling centre")),
            new SynonymRule(List.of("rubbish"), List.of("waste")));

    @ParameterizedTest
    @CsvSource({"missed bin, Missed bin collections, [Missed bin] collections", "COLLECTING bins, Missed bin collections, Missed [bin collections]",
            "flytipping, Report fly-tipping, Report [fly-tipping]", "fly tipping, Report flytipping, Report [flytipping]",
            "fly-tipping, Fly tipping at night, [Fly tipping] at night", "tip, Recycling centres near you, [Recycling centres] near you",
            "rubbish dump, Recycling centres near you, [Recycling centres] near you", "rubbish, Garden waste and rubbish, Garden [waste] and [rubbish]",
            "cafes, Café licence, [Café] licence", "childrens, A children’s party, A [children’s] party", "bin not emptied, Not your bin, Not your [bin]",
            "recycling, The centre for recycling, The centre for [recycling]"})
    void the_title_is_marked_by_what_the_words_say(String typed, String title, String marked) {
        assertThat(shown(hit(typed, service("page", title).document()).titlePieces())).isEqualTo(marked);
    }

    @Test
    void there_is_no_snippet_where_title_or_summary_have_a_word_of_it() {
        assertThat(hit("skip", service("page", "Skip permit").body("A skip needs a permit.").document()).snippet()).isEmpty();
        assertThat(hit("skips", service("page", "Permits").saying("For a skip.").body("A skip needs a permit.").document()).snippet()).isEmpty();
    }

    @Test
    void the_snippet_is_what_residents_call_it_or_the_sentence_with_most_of_the_words() {
        assertThat(shown(hit("lamp post", service("page", "Street lights").calledAlso("light is out", "lamp post out").body("A lamp post.").document()).snippet()))
                .isEqualTo("[lamp post] out");
        assertThat(shown(hit("skip licence", service("page", "Permits").body("We do not lend a skip. A skip on the road needs a licence. A licence costs £40.").document()).snippet()))
                .isEqualTo("A [skip] on the road needs a [licence].");
    }

    @Test
    void a_sentence_of_the_snippet_ends_with_its_line_or_behind_a_stop() {
        assertThat(shown(hit("skip", service("page", "Permits").body("What you need\nA skip\nA form").document()).snippet())).isEqualTo("A [skip]");
        assertThat(shown(hit("skip", service("page", "Permits").body("Do you need a form? A skip on gov.uk costs \u00a340.50.  Pay first!").document()).snippet()))
                .isEqualTo("A [skip] on gov.uk costs \u00a340.50.");
    }

    @Test
    void a_long_sentence_is_cut_between_words_around_the_mark() {
        String sentence = "word ".repeat(100) + "skip " + "other ".repeat(100);
        List<Piece> snippet = hit("skip", service("page", "Permits").body(sentence).document()).snippet();
        assertThat(shown(snippet)).startsWith("… word").contains(" [skip] ").endsWith("other …").hasSizeLessThan(215);
        assertThat(shown(hit("skip", service("page", "Permits").body("x".repeat(900) + " skip " + "y".repeat(900)).document()).snippet())).contains("[skip]");
    }

    @Property(tries = 300)
    void the_pieces_of_a_title_joined_are_the_title(@ForAll String before, @ForAll String after) {
        String title = before + " skip " + after;
        List<Piece> pieces = hit("skip", service("page", title).document()).titlePieces();
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(title);
        assertThat(pieces).anyMatch(piece -> piece.marked() && piece.text().contains("skip"));
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    private static Hit hit(String typed, SearchDocument page) {
        try (SearchIndex index = SearchIndex.over(List.of(page), RULES)) {
            return index.search(SearchQuery.of(typed, ENGLISH)).hits().getFirst();
        }
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
