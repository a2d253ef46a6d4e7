package org.heardportal.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.quality.EvaluationFiles.Refused;
import org.heardportal.search.quality.EvaluationFiles.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the evaluation reads, and what it refuses in which words. */
class EvalSearchTest {

    private static final String BINS = "{\"id\": \"1\", \"title\": \"Bins\", \"description\": \"Your bins\", \"keywords\": [\"rubbish\"]}";

    @TempDir
    private Path folder;

    @Test
    void a_document_has_title_description_and_keywords() throws IOException {
        SearchDocument bins = EvaluationFiles.documents(file(BINS, "")).getFirst();
        assertThat(List.of(bins.key(), bins.title(), bins.body())).containsExactly("1", "Bins", "Your bins");
        assertThat(bins.alsoCalled()).containsExactly("rubbish");
    }

    @Test
    void queries_begin_below_the_header_and_further_columns_are_not_read() throws IOException {
        List<SearchDocument> documents = EvaluationFiles.documents(file(BINS));
        assertThat(EvaluationFiles.queries(file("\uFEFFquery\tid", "bin not emptied\t1\tdoubtful", ""), documents)).containsExactly(new Wanted("bin not emptied", "1"));
    }

    @Test
    void what_is_wrong_with_the_documents_is_said_with_the_line() throws IOException {
        refused(() -> EvaluationFiles.documents(folder.resolve("gone")), "There is no file");
        refused(() -> EvaluationFiles.documents(folder), "cannot be read");
        refused(() -> EvaluationFiles.documents(file("")), "holds no document");
        refused(() -> EvaluationFiles.documents(file(BINS, "bins")), "line 2: no JSON object");
        refused(() -> EvaluationFiles.documents(file(BINS, BINS)), "line 2: the id \"1\" is there twice");
        refused(() -> EvaluationFiles.documents(file("{\"id\": 1}")), "line 1: there is no title");
        refused(() -> EvaluationFiles.documents(Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xC3, 0x28})), "is no text in UTF-8");
    }

    @Test
    void what_is_wrong_with_the_queries_is_said_with_the_line() throws IOException {
        List<SearchDocument> documents = EvaluationFiles.documents(file(BINS));
        refused(() -> EvaluationFiles.queries(file("query\tid"), documents), "holds no query");
        refused(() -> EvaluationFiles.queries(file("query\tid", "bins"), documents), "line 2: a query, a tab and an id");
        refused(() -> EvaluationFiles.queries(file("query\tid", "bins\t7"), documents), "wants a document that is there");
    }

    @Test
    void an_unknown_option_and_one_without_its_file_are_refused() {
        refused(() -> EvalOptions.of("--documents", "d", "--queries", "q", "--fast"), "\"--fast\" is not an option");
        refused(() -> EvalOptions.of("--documents"), "--documents needs a file");
        refused(() -> EvalOptions.of("--documents", "d"), "needs --documents FILE and --queries FILE");
        assertThat(EvalOptions.of("--stock", "--documents", "d", "--queries", "q", "--lexical")).isEqualTo(new EvalOptions("d", "q", true, true, false));
    }

    private Path file(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "lines", ""), List.of(lines));
    }

    private static void refused(ThrowingRead read, String words) {
        assertThatThrownBy(read::run).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    @FunctionalInterface
    private interface ThrowingRead {
        void run() throws IOException;
    }
}
