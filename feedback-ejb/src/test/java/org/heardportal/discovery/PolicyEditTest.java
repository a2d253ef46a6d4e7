package org.heardportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.RankingWeights;
import org.heardportal.discovery.PolicyRefused.Problem;
import org.heardportal.search.SearchPolicy;
import org.junit.jupiter.api.Test;

/** A change is made over whatever is decided, and touches nothing else. */
class PolicyEditTest {

    private static final SynonymRule FIRST = rule("tip", "recycling centre");
    private static final SynonymRule SECOND = rule("lollipop man", "school crossing");
    private static final SynonymRule NEW = rule("crater", "pothole");

    private final SearchPolicy policy = new SearchPolicy(List.of(FIRST, SECOND), List.of(), RankingWeights.of(Map.of("title", 3.0)));

    @Test
    void aNewSynonymStandsLastAndAChangedOneWhereItStood() {
        assertThat(edit(Optional.empty(), Optional.of(NEW)).in(policy).synonyms()).containsExactly(FIRST, SECOND, NEW);
        assertThat(edit(Optional.of(FIRST), Optional.of(NEW)).in(policy).synonyms()).containsExactly(NEW, SECOND);
        assertThat(edit(Optional.of(SECOND), Optional.of(NEW)).in(policy).synonyms()).containsExactly(FIRST, NEW);
    }

    @Test
    void oneThatEndsIsGoneAndTheOthersStay() {
        SearchPolicy after = edit(Optional.of(FIRST), Optional.empty()).in(policy);
        assertThat(after.synonyms()).containsExactly(SECOND);
        assertThat(after.weights()).isEqualTo(policy.weights());
    }

    @Test
    void whatIsGoneOrThereAlreadyIsRefused() {
        refused(Problem.GONE, edit(Optional.of(NEW), Optional.of(FIRST)));
        refused(Problem.THERE_ALREADY, edit(Optional.empty(), Optional.of(FIRST)));
        refused(Problem.THERE_ALREADY, edit(Optional.of(FIRST), Optional.of(SECOND)));
        assertThat(edit(Optional.of(FIRST), Optional.of(FIRST)).in(policy)).as("the same again is no second one").isEqualTo(policy);
    }

    @Test
    void aPreviewTriesWhatWillBeTypedAndForOneThatEndsWhatWas() {
        assertThat(edit(Optional.of(FIRST), Optional.of(NEW)).queries()).containsExactly("crater");
        assertThat(edit(Optional.of(FIRST), Optional.empty()).queries()).containsExactly("tip");
    }

    @Test
    void aFormerFileComesBackAndTheOthersStayAsTheyAre() {
        SearchPolicy former = new SearchPolicy(List.of(NEW), List.of(), RankingWeights.USUAL);
        assertThat(new PolicyEdit.PutBack(PolicyFile.SYNONYMS, 1, former).in(policy)).isEqualTo(new SearchPolicy(List.of(NEW), List.of(), policy.weights()));
        assertThat(new PolicyEdit.PutBack(PolicyFile.WEIGHTS, 1, former).in(policy)).isEqualTo(new SearchPolicy(policy.synonyms(), List.of(), RankingWeights.USUAL));
        assertThat(new PolicyEdit.PutBack(PolicyFile.BETS, 1, former).in(policy)).isEqualTo(policy);
    }

    private static PolicyEdit edit(Optional<SynonymRule> old, Optional<SynonymRule> next) {
        return new PolicyEdit.OfSynonym(old, next);
    }

    private static SynonymRule rule(String typed, String meant) {
        return new SynonymRule(List.of(typed), List.of(meant));
    }

    private void refused(Problem problem, PolicyEdit edit) {
        assertThatThrownBy(() -> edit.in(policy)).isInstanceOfSatisfying(PolicyRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
