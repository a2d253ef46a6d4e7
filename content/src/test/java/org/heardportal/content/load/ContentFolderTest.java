package org.heardportal.content.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheTinyCouncil() throws IOException {
        for (var text : TinyCouncil.texts().entrySet()) {
            write(text.getKey(), text.getValue());
        }
    }

    @Test
    void textsOfAFolderMakeTheSameContentAsTheFolder() {
        SortedMap<String, String> texts = ContentFiles.textsOf(folder);
        assertThat(texts).isEqualTo(TinyCouncil.texts());
        assertThat(ContentFiles.of(texts).every(ServiceDefinition.class)).isEqualTo(ContentFiles.in(folder).every(ServiceDefinition.class));
    }

    @Test
    void aFileThatIsNotUtf8IsToldWithItsLineBesideOtherProblems() throws IOException {
        Files.write(folder.resolve("services/missed-bin.cy.yaml"), "name: Bin\nsummary: caf\u00e9\n".getBytes(ISO_8859_1));
        write("topics.yaml", "topics: none\n");
        assertThat(problems()).contains(
                new ContentProblem("services/missed-bin.cy.yaml", 2, "The file is not UTF-8; save it with that encoding"),
                new ContentProblem("topics.yaml", 1, "'topics' must be a list, not a plain value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "services/missed-bin.yml       | This is no content file",
        "concil.yaml                   | This is no content file",
        "services/more/bins.yaml       | This is no content file",
        "services/Missed Bin.yaml      | small letters, digits and hyphens",
        "services/missed-bin.fr.yaml   | does not speak the language 'fr'",
        "search/synonyms.cy.yaml       | has no translation",
        "services/potholes.cy.yaml     | This translates services/potholes.yaml, which is not there"})
    void aFileWithAWrongNameIsTold(String path, String reason) throws IOException {
        write(path, "name: Something\n");
        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(path);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"council.yaml", "topics.yaml", "guidance/privacy.yaml", "guidance/accessibility-statement.yaml", "guidance/contact.yaml",
        "calendar/bank-holidays.yaml", "calendar/closure-days.yaml", "search/synonyms.yaml", "messages/request-received.yaml", "messages/feedback-decided.yaml"})
    void aFileThatEveryCouncilNeedsIsMissed(String path) throws IOException {
        Files.delete(folder.resolve(path));
        assertThat(problems()).contains(new ContentProblem(path, 1, "The file is missing; every council has it"));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path nowhere = folder.resolve("nowhere");
        BrokenContent broken = catchThrowableOfType(BrokenContent.class, () -> ContentFiles.textsOf(nowhere));
        assertThat(broken.problems()).containsExactly(new ContentProblem(nowhere.toString(), 1, "There is no such content folder"));
    }

    @Test
    void hiddenFilesAReadmeAndAByteOrderMarkDoNoHarm() throws IOException {
        write(".hidden", "x");
        write("services/.missed-bin.yaml.swp", "x");
        write("README.md", "How to write a service");
        write("topics.yaml", "\uFEFF" + TinyCouncil.texts().get("topics.yaml"));
        assertThatCode(() -> ContentFiles.in(folder)).doesNotThrowAnyException();
    }

    private List<ContentProblem> problems() {
        return catchThrowableOfType(BrokenContent.class, () -> ContentFiles.in(folder)).problems();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
