package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StubLineTest {

    @Test
    void eachLineIsAServiceAndEmptyLinesAreNone() {
        List<String> problems = new ArrayList<>();
        Map<Integer, StubLine> lines = read("{\"id\": \"524\", \"title\": \" Bins \", \"description\": \"Say \\\"hello\\\"\\u0021\"}\n\n{\"id\": 12, \"title\": \"Caf\u00e9s\"}\r\n", problems);
        assertThat(problems).isEmpty();
        assertThat(lines.values()).containsExactly(new StubLine(524, "Bins", "Say \"hello\"!"), new StubLine(12, "Caf\u00e9s", ""));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        List<String> problems = new ArrayList<>();
        read("not json\n{\"id\": \"x\", \"title\": \"a\"}\n{\"id\": \"1\"}\n{\"id\": \"1\", \"title\": \"a\"}\n{\"id\": \"1\", \"title\": \"b\"}\n{\"id\": [1], \"title\": \"a\"}\n{\"id\": \"2\", \"title\": \"a\\u0000\"}\n{", problems);
        assertThat(problems).extracting(problem -> problem.substring(0, 6)).containsExactly("Line 1", "Line 2", "Line 3", "Line 5", "Line 6", "Line 7", "Line 8");
        List<String> empty = new ArrayList<>();
        read("\n \n", empty);
        assertThat(empty).containsExactly("The file holds no service");
        List<String> binary = new ArrayList<>();
        StubLine.allIn(new byte[] {(byte) 0xff, (byte) 0xfe}, binary);
        assertThat(binary).contains("The file is not UTF-8");
        List<String> many = new ArrayList<>();
        read("x\n".repeat(100_000), many);
        assertThat(many).hasSize(20);
    }

    @Test
    void namesAndDescriptionsHaveAnEnd() {
        List<String> problems = new ArrayList<>();
        String longest = "{\"id\": %d, \"title\": \"" + "t".repeat(400) + "%s\", \"description\": \"" + "d".repeat(4000) + "%s\"}\n";
        assertThat(read(longest.formatted(1, "", ""), problems)).containsOnlyKeys(1);
        assertThat(problems).isEmpty();
        assertThat(read(longest.formatted(1, "t", "") + longest.formatted(2, "", "d"), problems)).isEmpty();
        assertThat(problems).containsExactly("Line 1: title is missing or too long", "Line 2: description is too long");
    }

    @Test
    void aNameBecomesAnAddress() {
        assertThat(BlankPage.pathOf("Abandoned bicycles")).isEqualTo("services/abandoned-bicycles.yaml");
        assertThat(BlankPage.pathOf("16 to 19 bursary: caf\u00e9 & \u201cbins\u201d ")).isEqualTo("services/16-to-19-bursary-cafe-bins.yaml");
        assertThat(BlankPage.pathOf("\u2014")).isEqualTo("services/.yaml");
        assertThat(BlankPage.pathOf("word ".repeat(40))).hasSizeLessThan(100).doesNotContain("-.yaml");
    }

    private static Map<Integer, StubLine> read(String text, List<String> problems) {
        return StubLine.allIn(text.getBytes(StandardCharsets.UTF_8), problems);
    }
}
