package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinesTest {

    private static final Set<String> NOT_TEXT = Set.of("png", "jpg", "webp", "gif", "ico", "woff2", "pdf", "jar", "gz", "br", "zip");

    private static final List<Path> TEXTS = Repository.tracked().stream().filter(LinesTest::isText).toList();

    @ParameterizedTest
    @EnumSource
    void everyFileKeepsTheRule(LineRule rule) {
        assertThat(TEXTS.stream().flatMap(file -> rule.findings(file).stream())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRuleFindsWhatIsPlanted(LineRule rule) {
        Path planted = Repository.planted("lines").resolve(rule.plantedName());

        Planted.assertFound(planted, rule.findings(planted));
    }

    @Test
    void thereAreFilesOfEveryModule() {
        assertThat(Repository.MODULES).allSatisfy(module ->
                assertThat(TEXTS.stream().map(Repository::nameOf)).anyMatch(name -> name.startsWith(module + "/src/main/")));
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return !NOT_TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
