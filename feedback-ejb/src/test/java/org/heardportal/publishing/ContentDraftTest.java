package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.publishing.DraftRefused.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be done with a draft as it stands. */
class ContentDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final long WRITER = 1;
    private static final long SENDER = 2;
    private static final long THIRD = 3;

    private final ContentDraft draft = ContentDraft.begin("services/x.yaml", "name: X\r\nsummary: Y", "", Optional.empty(), WRITER, NOW);

    @Test
    void itBeginsAsADraftOfItsWriterWithPlainEndsOfLines() {
        assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
        assertThat(draft.text()).isEqualTo("name: X\nsummary: Y");
        assertThat(draft.sender()).isEqualTo(WRITER);
        assertThat(draft.isDue(NOW)).isTrue();
    }

    @Test
    void whereASecondPersonIsAskedNeitherTheWriterNorTheSenderApproves() {
        send(true, Optional.empty());
        assertThat(draft.state()).isEqualTo(DraftState.WAITING);
        refused(Problem.OWN_WORDS, () -> draft.approve(WRITER));
        refused(Problem.OWN_WORDS, () -> draft.approve(SENDER));
        draft.approve(THIRD);
        assertThat(draft.approver()).contains(THIRD);
        assertThat(draft.sender()).isEqualTo(SENDER);
        assertThat(draft.isDue(NOW)).isTrue();
    }

    @Test
    void whatIsApprovedForALaterTimeWaitsForIt() {
        send(true, Optional.of(LATER));
        draft.approve(THIRD);
        assertThat(draft.state()).isEqualTo(DraftState.PLANNED);
        assertThat(draft.isDue(NOW)).isFalse();
        assertThat(draft.isDue(LATER)).as("on the very moment").isTrue();
    }

    @Test
    void withoutASecondPersonItIsPlannedOrPublishedAtOnce() {
        send(false, Optional.of(LATER));
        assertThat(draft.state()).isEqualTo(DraftState.PLANNED);
        refused(Problem.NOT_NOW, () -> draft.approve(THIRD));
        refused(Problem.NOT_NOW, () -> send(false, Optional.empty()));
        draft.takeBack();
        send(false, Optional.empty());
        assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void aTimeThatIsOverOrNowIsRefused() {
        refused(Problem.DATE_PAST, () -> send(false, Optional.of(NOW)));
        assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
        assertThat(draft.reason()).isEmpty();
    }

    @Test
    void otherWordsTakeBackWhatWasAskedAndApproved() {
        send(true, Optional.of(LATER));
        draft.approve(THIRD);
        draft.write("name: Z", THIRD, NOW);
        assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
        assertThat(draft.approver()).isEmpty();
        assertThat(draft.sender()).isEqualTo(THIRD);
        assertThat(draft.isDue(NOW)).as("no longer planned").isTrue();
    }

    @Test
    void whatIsNotApprovedGoesBackWithTheReasonUntilItIsSentAgain() {
        refused(Problem.NOT_NOW, () -> draft.sendBack("Nothing was sent"));
        send(true, Optional.empty());
        refused(Problem.REFUSAL_MISSING, () -> draft.sendBack(" \n"));
        refused(Problem.REFUSAL_TOO_LONG, () -> draft.sendBack("x".repeat(2001)));
        draft.sendBack(" " + "x".repeat(2000) + " ");
        assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
        assertThat(draft.row().refusal()).hasSize(2000);
        send(true, Optional.empty());
        assertThat(draft.row().refusal()).isEmpty();
    }

    @Test
    void aReasonIsDemandedAndHasAnEnd() {
        refused(Problem.REASON_MISSING, () -> draft.send(command(" ", Optional.empty()), false, NOW));
        refused(Problem.REASON_TOO_LONG, () -> draft.send(command("x".repeat(501), Optional.empty()), false, NOW));
        draft.send(command(" " + "x".repeat(500) + " ", Optional.empty()), false, NOW);
        assertThat(draft.reason()).hasSize(500);
    }

    @Test
    void aTextHasAnEnd() {
        draft.write("x".repeat(ContentDraft.LONGEST_TEXT), WRITER, NOW);
        refused(Problem.TEXT_TOO_LONG, () -> draft.write("x".repeat(ContentDraft.LONGEST_TEXT + 1), WRITER, NOW));
        assertThat(draft.text()).hasSize(ContentDraft.LONGEST_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0007b", "\u009f"})
    void whatNoPageHoldsIsRefused(String text) {
        refused(Problem.STRANGE_CHARACTER, () -> draft.write(text, WRITER, NOW));
        draft.write("tab\tand line\n", WRITER, NOW);
    }

    private void send(boolean needsApproval, Optional<Instant> at) {
        draft.send(command("It was wrong", at), needsApproval, NOW);
    }

    private static SendDraft command(String reason, Optional<Instant> at) {
        return new SendDraft(new SignedInPerson(SENDER, "Olu Owner", "olu@example.org", Set.of(Role.OWNER), Set.of("waste")), "services/x.yaml", 0, reason, at);
    }

    private static void refused(Problem problem, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(DraftRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
