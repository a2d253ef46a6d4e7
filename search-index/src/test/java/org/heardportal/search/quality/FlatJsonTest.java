package org.heardportal.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of a file of documents, as programs write it. */
class FlatJsonTest {

    @Test
    void texts_numbers_and_lists_are_read() {
        assertThat(FlatJson.read(" {\"id\" : 12, \"title\":\"Caf\\u00e9 \\\"Tyne\\\"\\n\", \"keywords\":[\"a\", \"b\"], \"none\":null, \"also\":[]} "))
                .isEqualTo(Map.of("id", List.of("12"), "title", List.of("Café \"Tyne\"\n"), "keywords", List.of("a", "b"), "none", List.of(), "also", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"a\"}", "{\"a\":}", "{\"a\":\"b}", "{\"a\":1,}", "{\"a\":1} x", "{\"a\":{\"b\":1}}", "{\"a\":\"\\u12", "{\"a\":\"\\x\"}", "id,title"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FlatJson.read(text));
    }
}
