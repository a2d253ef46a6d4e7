package org.heardportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.Bet;
import org.heardportal.content.search.RankingWeights;
import org.heardportal.search.SearchPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyYamlTest {

    private static final Path CONTENT = Path.of("../content/src/main/resources/content");
    private static final PageRef BINS = new PageRef(PageKind.SERVICE, "missed-bin-collection");

    @Test
    void theSampleFileIsWrittenAsItStandsWithOneLineMore() throws IOException {
        String before = Files.readString(CONTENT.resolve("search/synonyms.yaml"));
        SynonymRule rule = new SynonymRule(List.of("zzz words"), List.of("bin"));
        SearchPolicy next = new PolicyEdit.OfSynonym(Optional.empty(), Optional.of(rule)).in(read(PolicyFile.SYNONYMS, before));
        String after = PolicyYaml.text(PolicyFile.SYNONYMS, next, before);
        assertThat(read(PolicyFile.SYNONYMS, after).synonyms()).containsExactlyInAnyOrderElementsOf(next.synonyms());
        assertThat(PolicyYaml.difference(before, after)).containsExactly(new PolicyPreview.Line(true, "- { typed: [zzz words], meant: [bin] }"));
        assertThat(after.lines().filter(line -> line.startsWith("#")).toList()).isEqualTo(before.lines().filter(line -> line.startsWith("#")).toList());
        assertThat(PolicyYaml.text(PolicyFile.SYNONYMS, read(PolicyFile.SYNONYMS, after), after)).as("written again").isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain words", "no", "null", "12", "a: b", "- x", "# x", "\"quoted\"", "back\\slash", "it's", "{x}", "[x]", "tab\there", "ŵyl", "a\u2028b", "*x", "&x", "100% off", "a,b"})
    void anyPhraseIsReadBackAsItWas(String phrase) {
        SynonymRule rule = new SynonymRule(List.of(phrase), List.of("bin"));
        Bet bet = new Bet(List.of(phrase), List.of(BINS), List.of(), phrase, LocalDate.of(2027, 1, 31), phrase);
        SearchPolicy policy = new SearchPolicy(List.of(rule), List.of(bet), RankingWeights.of(Map.of("title", 12.5, "body", 2.0)));
        assertThat(read(PolicyFile.SYNONYMS, PolicyYaml.text(PolicyFile.SYNONYMS, policy, "")).synonyms()).containsExactly(rule);
        assertThat(read(PolicyFile.BETS, PolicyYaml.text(PolicyFile.BETS, policy, "")).bets()).containsExactly(bet);
        assertThat(read(PolicyFile.WEIGHTS, PolicyYaml.text(PolicyFile.WEIGHTS, policy, "")).weights()).isEqualTo(policy.weights());
    }

    @Test
    void aCommentThatNamesASectionIsNotTakenForIt() {
        String former = "# leadsTo: is further down\nsame: []\n# from left to right\nleadsTo: []\n";
        assertThat(PolicyYaml.text(PolicyFile.SYNONYMS, SearchPolicy.USUAL, former)).isEqualTo(former);
    }

    @Test
    void nothingDecidedIsAFileToo() {
        for (PolicyFile file : PolicyFile.values()) {
            assertThat(read(file, PolicyYaml.text(file, SearchPolicy.USUAL, ""))).isEqualTo(SearchPolicy.USUAL);
        }
    }

    private static SearchPolicy read(PolicyFile file, String text) {
        try {
            return SearchPolicy.of(ContentLibrary.ofSome(Map.of(file.path(), text, "council.yaml", Files.readString(CONTENT.resolve("council.yaml")))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
