package org.heardportal.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heardportal.feedback.DecideOnFeedback;
import org.heardportal.feedback.FeedbackRow;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.feedback.FeedbackStepRefused;
import org.heardportal.feedback.InboxQuery;
import org.heardportal.improvement.TaskRefused.Problem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.Test;

/** What owners read of what people said, and what they decide by itself, against the real container and database. Each test says something of its own. */
class FeedbackInboxIT extends OwnersIT {

    @Test
    void anOwnerReadsTheFeedbackOfTheirTeamsNewestFirstAndNobodyElses() {
        Reference bin = say(BINS, "Lid broken in the inbox test", "");
        Reference tax = say("council-tax-discounts", "Bill unclear in the inbox test", "");
        assertThat(references(rows(query(Optional.empty(), Optional.empty(), false)))).contains(bin.plain()).doesNotContain(tax.plain());
        assertThat(references(rows(query(Optional.of(FeedbackState.RECEIVED), Optional.of(BINS), true)))).contains(bin.plain());
        assertThat(references(rows(query(Optional.of(FeedbackState.DONE), Optional.empty(), false)))).doesNotContain(bin.plain());
        assertThat(references(rows(query(Optional.empty(), Optional.of(BULKY), false)))).doesNotContain(bin.plain());
        Reference silent = desk.receive(command(BINS, "", "", Optional.of(true))).reference();
        assertThat(references(rows(query(Optional.empty(), Optional.empty(), true)))).doesNotContain(silent.plain());
        List<FeedbackRow> all = rows(query(Optional.empty(), Optional.empty(), false));
        assertThat(all).isSortedAccordingTo((one, other) -> other.saidAt().compareTo(one.saidAt()));
        assertThat(owner(() -> inbox.count(query(Optional.empty(), Optional.empty(), false)))).isEqualTo(all.size());
        assertThat(rows(new InboxQuery(olu, Optional.empty(), Optional.empty(), false, 1, 1))).containsExactly(all.get(1));
        assertThat(rows(new InboxQuery(of(), Optional.empty(), Optional.empty(), false, 0, 10))).as("without a team").isEmpty();
    }

    @Test
    void theWordsAreMaskedUntilTheyAreAskedForAndThatIsOnRecord() {
        Reference bin = say(BINS, "Ring 0191 498 0123", "");
        assertThat(owner(() -> inbox.item(olu, bin)).row().words()).isEqualTo("Ring [phone number]");
        assertThat(owner(() -> inbox.item(olu, bin)).differs()).isTrue();
        long seen = audited("feedback-seen");
        assertThat(owner(() -> inbox.wordsAsTyped(olu, bin))).isEqualTo("Ring 0191 498 0123");
        assertThat(audited("feedback-seen")).isEqualTo(seen + 1);
    }

    @Test
    void feedbackIsLookedIntoAndDeclinedWithAnAnswerThatAnybodyReads() {
        Reference bin = say(BINS, "Collect twice a week", "once@example.org");
        decide(() -> inbox.takeInHand(new DecideOnFeedback(olu, bin, itemVersion(bin), "")));
        assertThat(state(bin)).isEqualTo(FeedbackState.IN_HAND);
        int version = itemVersion(bin);
        assertRefused(FeedbackStepRefused.Problem.ANSWER_MISSING, bin, version, "  ");
        assertRefused(FeedbackStepRefused.Problem.ANSWER_TOO_LONG, bin, version, "x".repeat(5001));
        assertRefused(FeedbackStepRefused.Problem.ANSWER_NAMES_SOMEBODY, bin, version, "Ask jo@example.org");
        assertRefused(FeedbackStepRefused.Problem.CHANGED, bin, version - 1, "It costs too much");
        decide(() -> inbox.decline(new DecideOnFeedback(olu, bin, version, "It costs too much. Ring us on 0191 498 0100.")));
        assertThat(desk.status(bin).orElseThrow().answer()).isEqualTo("It costs too much. Ring us on 0191 498 0100.");
        assertThat(desk.status(bin).orElseThrow().decidedAt()).isPresent();
        assertRefused(FeedbackStepRefused.Problem.NOT_NOW, bin, itemVersion(bin), "Once more");
        assertThat(told(bin)).isOne();
    }

    @Test
    void wordsAndContactsGoNinetyDaysAfterTheEndAndWithoutAnEndAfterThirteenMonths() {
        Reference ended = say(BINS, "Ended and old", "ended@example.org");
        decide(() -> inbox.decline(new DecideOnFeedback(olu, ended, itemVersion(ended), "No")));
        Reference open = say(BINS, "Open and old", "open@example.org");
        MovableClock.moveOn(Duration.ofDays(89));
        dispose();
        assertThat(kept(ended)).isEqualTo(2);
        MovableClock.moveOn(Duration.ofDays(2));
        dispose();
        assertThat(kept(ended)).isZero();
        assertThat(kept(open)).isEqualTo(2);
        assertThat(owner(() -> inbox.wordsAsTyped(olu, ended))).as("as masked").isEqualTo("Ended and old");
        MovableClock.moveOn(Duration.ofDays(320));
        dispose();
        assertThat(kept(open)).isZero();
        assertThatThrownBy(desk::dispose).isInstanceOf(EJBAccessException.class);
    }
}
