package org.heardportal.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentLibrary;

/** Reads the content folder before the start, so that bad content is a list in front of the person who starts, not a failed deployment. Runs {@link Isolated}. */
public final class ContentCheck implements Function<Map<String, String>, List<String>> {

    static final String FOLDER = "folder";

    @Override
    public List<String> apply(Map<String, String> input) {
        try {
            ContentLibrary.from(Path.of(input.get(FOLDER)));
            return List.of();
        } catch (BrokenContent broken) {
            return broken.problems().stream().map(problem -> "Content: " + problem).toList();
        }
    }
}
