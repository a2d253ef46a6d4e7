package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each module explains itself, and its list of decisions is the folder of decisions. */
class PapersTest {

    static final List<String> MODULES = Repository.MODULES;

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    @ParameterizedTest
    @FieldSource("MODULES")
    void theReadmeListsEveryDecisionOfItsModule(String module) {
        Set<String> listed = links(Repository.at(module).resolve("README.md"))
                .filter(link -> link.startsWith("adr/")).map(link -> link.substring("adr/".length())).collect(Collectors.toSet());

        assertThat(listed).isEqualTo(decisions(Repository.at(module).resolve("adr"))).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void everyDecisionIsNamedByItsDayAndSubject(String module) {
        assertThat(decisions(Repository.at(module).resolve("adr"))).allMatch(name -> name.matches("20\\d\\d-\\d\\d-\\d\\d-[a-z0-9-]+\\.md"));
    }

    @Test
    void everyLinkOfAPaperLeadsToAFile() {
        assertThat(Repository.tracked().stream().filter(file -> file.toString().endsWith(".md")))
                .isNotEmpty().allSatisfy(paper -> assertThat(deadLinks(paper)).as("dead links of %s", Repository.nameOf(paper)).isEmpty());
    }

    @Test
    void aDeadLinkIsFound() {
        assertThat(deadLinks(Repository.planted("papers/README.md"))).containsExactly("adr/2026-11-22-gone.md");
    }

    @Test
    void aDecisionThatIsNotListedIsFound() {
        assertThat(decisions(Repository.planted("papers/adr"))).containsExactly("2026-11-22-not-listed.md");
    }

    private static Set<String> decisions(Path folder) {
        return Repository.files(folder, ".md").stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }

    private static List<String> deadLinks(Path paper) {
        return links(paper).filter(link -> !link.contains(":")).filter(link -> !Files.exists(paper.resolveSibling(link))).toList();
    }

    private static Stream<String> links(Path paper) {
        return LINK.matcher(Repository.text(paper)).results().map((MatchResult link) -> link.group(1));
    }
}
