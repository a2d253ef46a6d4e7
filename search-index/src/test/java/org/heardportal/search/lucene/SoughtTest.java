package org.heardportal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.search.SearchDocuments;
import org.heardportal.search.quality.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoughtTest {

    private static Sought sought(Language language, String term) {
        return new Sought(language, List.of(new QueryWord(term, List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void no_word_of_any_page_is_passed_over_when_its_term_is_sought(Language language) {
        List<String> texts = SearchDocuments.of(ContentLibrary.from(SampleContent.FOLDER)).stream().filter(page -> page.language() == language)
                .flatMap(page -> Stream.of(page.title(), page.summary(), page.body())).distinct().toList();
        assertThat(texts).isNotEmpty();
        for (String text : texts) {
            for (Analysis.Word word : Analysis.of(language).indexedOf(text)) {
                assertThat(new QueryWord(word.text(), List.of()).isDenial() || sought(language, word.text()).mostIn(text.substring(word.from(), word.to())) > 0).as(word + " of " + text).isTrue();
            }
        }
    }

    @Test
    void a_text_whose_words_all_begin_otherwise_is_passed_over() {
        assertThat(sought(Language.ENGLISH, "collect").mostIn("We empty your bin on Monday, and recollect it.")).isZero();
        assertThat(sought(Language.ENGLISH, "collect").mostIn("Not Collected?")).isOne();
    }
}
