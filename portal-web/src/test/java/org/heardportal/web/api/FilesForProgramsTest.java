package org.heardportal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilesForProgramsTest {

    @Test
    void aCellThatASpreadsheetWouldCalculateIsDefused() {
        assertThat(Csv.row(List.of("=1+1", "+44", "-3", "@name", "plain", "a,b", "say \"yes\"", "")))
                .isEqualTo("'=1+1,'+44,'-3,'@name,plain,\"a,b\",\"say \"\"yes\"\"\",\r\n");
    }

    @Test
    void textsAreEscapedAndWhatIsMissingIsNull() {
        assertThat(Json.of(Map.of("words", "a \"b\" \\ \n</script>"))).isEqualTo("{\"words\":\"a \\\"b\\\" \\\\ \\u000a\\u003c/script>\"}");
        assertThat(Json.of(Arrays.asList(1, true, null))).isEqualTo("[\n1,\ntrue,\nnull\n]");
    }
}
