package org.heardportal.search.quality;

import java.nio.file.Path;

/** Where the sample council's content is. */
public final class SampleContent {

    /** Surefire runs in the folder of the module. */
    public static final Path FOLDER = Path.of("../content/src/main/resources/content");

    private SampleContent() {
    }
}
