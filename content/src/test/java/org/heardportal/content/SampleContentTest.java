package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleContentTest {

    static final Path FOLDER = Path.of("src", "main", "resources", "content");

    @Test
    void everyFileOfTheSampleCouncilLoads() {
        ContentLibrary library = ContentLibrary.from(FOLDER);
        assertThat(library.services(Language.ENGLISH)).hasSize(12);
    }
}
