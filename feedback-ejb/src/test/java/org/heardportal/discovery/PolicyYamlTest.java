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

    private static final String SYNONYMS = """
            # ours
            # both ways
            same:
              # bins
              - words: [bin, dustbin]   # wheelie too

              - words:
                  # inside
                  - tip
                  - dump

              # holes
              - words: ["pothole", hole]
            # one way
            leadsTo:
              - { typed: [skip],   meant: [skip permit] }
              # last
            """;

    @Test
    void commentsBetweenRulesStayWhicheverRuleComesChangesOrGoes() {
        List<SynonymRule> rules = read(PolicyFile.SYNONYMS, SYNONYMS).synonyms();
        assertThat(rules).hasSize(4);
        SynonymRule fresh = new SynonymRule(List.of("zzz", "yyy"), List.of("zzz", "yyy"));
        assertThat(edited(SYNONYMS, Optional.empty(), Optional.of(fresh))).isEqualTo(SYNONYMS.replace("hole]\n", "hole]\n  - words: [zzz, yyy]\n"));
        assertThat(edited(SYNONYMS, Optional.of(rules.get(0)), Optional.of(fresh))).isEqualTo(SYNONYMS.replace("[bin, dustbin]   # wheelie too", "[zzz, yyy]"));
        assertThat(edited(SYNONYMS, Optional.of(rules.get(2)), Optional.empty())).isEqualTo(SYNONYMS.replace("  - words: [\"pothole\", hole]\n", ""));
        assertThat(edited(SYNONYMS, Optional.of(rules.get(0)), Optional.empty())).isEqualTo(SYNONYMS.replace("  - words: [bin, dustbin]   # wheelie too\n", ""));
        assertThat(edited(SYNONYMS, Optional.of(rules.get(3)), Optional.empty())).isEqualTo(SYNONYMS.replace("leadsTo:\n  - { typed: [skip],   meant: [skip permit] }\n", "leadsTo: []\n"));
        for (SynonymRule rule : rules) {
            String without = edited(SYNONYMS, Optional.of(rule), Optional.empty());
            assertThat(edited(without, Optional.empty(), Optional.of(rule)).lines().filter(line -> line.strip().startsWith("#"))).as("and back: %s", rule)
                    .containsExactlyElementsOf(SYNONYMS.lines().filter(line -> line.strip().startsWith("#") && !(rule.equals(rules.get(1)) && line.contains("inside"))).toList());
        }
    }

    @Test
    void commentsAroundBetsAndNumbersStay() {
        String bets = """
                bets:
                  # until the strike ends
                  - queries: [bin]
                    best: [services/missed-bin-collection]
                    # nobody wants it
                    worst: []
                    owner: Head of Waste
                    until: 2027-01-31
                    why: It is wanted
                # nothing below
                """;
        Bet known = read(PolicyFile.BETS, bets).bets().getFirst();
        Bet next = new Bet(List.of("tip"), List.of(BINS), List.of(), "Head of Waste", LocalDate.of(2027, 1, 31), "Why not");
        String added = PolicyYaml.text(PolicyFile.BETS, new PolicyEdit.OfBet(Optional.empty(), Optional.of(next)).in(read(PolicyFile.BETS, bets)), bets);
        assertThat(added).startsWith(bets.replace("# nothing below\n", "")).endsWith("# nothing below\n");
        assertThat(read(PolicyFile.BETS, added).bets()).containsExactly(known, next);
        String numbers = """
                # by the book
                weights:
                  # names count
                  title: 12.50   # was 10
                  body: 2
                # end
                """;
        SearchPolicy other = new SearchPolicy(List.of(), List.of(), RankingWeights.of(Map.of("title", 12.5, "body", 3.0, "summary", 4.0)));
        assertThat(PolicyYaml.text(PolicyFile.WEIGHTS, other, numbers)).isEqualTo(numbers.replace("body: 2\n", "body: 3\n  summary: 4\n"));
        SearchPolicy fewer = new SearchPolicy(List.of(), List.of(), RankingWeights.of(Map.of("body", 2.0)));
        assertThat(PolicyYaml.text(PolicyFile.WEIGHTS, fewer, numbers)).isEqualTo(numbers.replace("  title: 12.50   # was 10\n", ""));
    }

    @Test
    void aFileThatIsNotWrittenLineByLineIsWrittenAnewAndSaysTheSame() {
        for (String odd : List.of("same: [{words: [bin, dustbin]}]\nleadsTo: []\n", "same: [{words: [bin,\n  dustbin]}]\n", "{same: [{words: [bin, dustbin]}]}\n", "\"same\":\n- words: [bin, dustbin]\n")) {
            SynonymRule fresh = new SynonymRule(List.of("zzz"), List.of("bin"));
            String after = edited(odd, Optional.empty(), Optional.of(fresh));
            assertThat(read(PolicyFile.SYNONYMS, after).synonyms()).as(odd).containsExactly(new SynonymRule(List.of("bin", "dustbin"), List.of("bin", "dustbin")), fresh);
        }
    }

    private static String edited(String text, Optional<SynonymRule> old, Optional<SynonymRule> next) {
        return PolicyYaml.text(PolicyFile.SYNONYMS, new PolicyEdit.OfSynonym(old, next).in(read(PolicyFile.SYNONYMS, text)), text);
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
