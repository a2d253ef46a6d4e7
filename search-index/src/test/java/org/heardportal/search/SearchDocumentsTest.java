package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.search.quality.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchDocumentsTest {

    private static final String POTHOLE = "report-a-pothole";

    @TempDir
    private Path folder;

    @Test
    void a_service_that_is_closed_cannot_be_done_online() throws IOException {
        assertThat(pothole(SampleContent.FOLDER)).matches(SearchDocument::open).matches(SearchDocument::online);
        assertThat(pothole(withClosedPothole())).matches(document -> !document.open()).matches(document -> !document.online());
    }

    private static SearchDocument pothole(Path content) {
        return SearchDocuments.of(ContentLibrary.from(content)).stream().filter(document -> document.key().equals(POTHOLE)).findFirst().orElseThrow();
    }

    private Path withClosedPothole() throws IOException {
        try (Stream<Path> files = Files.walk(SampleContent.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SampleContent.FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path pothole = folder.resolve("services/" + POTHOLE + ".yaml");
        Files.writeString(pothole, Files.readString(pothole) + "\navailability: closed\n");
        return folder;
    }
}
