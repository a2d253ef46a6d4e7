package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proves a lint on a planted file or folder: each line that breaks its rule says so with the word {@code breaks},
 * and the lint must find those lines and no others.
 */
final class Planted {

    private static final String MARK = "breaks";

    private Planted() {
    }

    static void assertFound(Path planted, List<Finding> findings) {
        Set<String> marked = Repository.files(planted, "").stream().flatMap(Planted::marked).collect(Collectors.toSet());
        assertThat(marked).as("planted violations in %s", planted.getFileName()).isNotEmpty();
        assertThat(findings.stream().map(finding -> place(finding.file(), finding.line())).collect(Collectors.toSet()))
                .as("what breaks the rule in %s; found: %s", planted.getFileName(), findings)
                .isEqualTo(marked);
    }

    private static Stream<String> marked(Path file) {
        List<String> lines = Repository.lines(file);
        return IntStream.rangeClosed(1, lines.size()).filter(number -> lines.get(number - 1).contains(MARK)).mapToObj(number -> place(file, number));
    }

    private static String place(Path file, int line) {
        return file.getFileName() + ":" + line;
    }
}
