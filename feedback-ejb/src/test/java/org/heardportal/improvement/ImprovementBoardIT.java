package org.heardportal.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.SignedInPerson;
import org.heardportal.feedback.DecideOnFeedback;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.feedback.FeedbackStepRefused;
import org.heardportal.feedback.NoSuchFeedback;
import org.heardportal.improvement.TaskRefused.Problem;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.Test;

/** From what people said to what was published, against the real container and database. Each test says something of its own. */
class ImprovementBoardIT extends OwnersIT {

    @Test
    void onlyAnOwnerOfTheTeamReadsOrDecidesAndARefusalIsOnRecord() {
        Reference bin = say(BINS, "Mine alone", "");
        assertThatThrownBy(() -> inbox.item(olu, bin)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> board.tasks(olu)).isInstanceOf(EJBAccessException.class);
        long refused = audited("access-refused");
        assertThatThrownBy(() -> owner(() -> inbox.item(of("housing"), bin))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> owner(() -> inbox.wordsAsTyped(of("housing"), bin))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> owner(() -> board.open(new OpenTask(of("housing"), "Take it", List.of(bin))))).isInstanceOf(AccessDenied.class);
        long task = open("Mine alone", bin);
        assertThatThrownBy(() -> owner(() -> board.task(of("housing"), task))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> take(new TaskStep.Start(of("housing"), task, version(task)))).isInstanceOf(AccessDenied.class);
        assertThat(audited("access-refused")).isEqualTo(refused + 5);
        assertThatThrownBy(() -> owner(() -> inbox.item(olu, Reference.parse("F0000000000").orElseThrow()))).isInstanceOf(NoSuchFeedback.class);
        assertThatThrownBy(() -> owner(() -> board.task(olu, Long.MAX_VALUE))).isInstanceOf(NoSuchTask.class);
    }

    @Test
    void aTaskGoesFromWhatPeopleSaidToWhatIsPublishedAndEachPersonIsToldOnce() {
        Reference one = say(BINS, "The page says Monday", "Jo.Told@example.org");
        Reference two = say(BINS, "It says Monday, but they come on Tuesday", "jo.told@example.org");
        Reference three = say(BINS, "Wrong day", "al.told@example.org");
        Reference silent = say(BINS, "Wrong day again", "");
        long task = open("Say the right day", one, two);
        assertThat(state(one)).isEqualTo(FeedbackState.ACCEPTED);
        take(new TaskStep.AddFeedback(olu, task, version(task), List.of(three, silent)));
        take(new TaskStep.Start(olu, task, version(task)));
        assertRefused(Problem.NO_CHANGE, new TaskStep.Publish(olu, task, version(task), "The day was wrong", "We corrected it"));
        long revision = publishAnEdit(BINS);
        assertThat(owner(() -> board.task(olu, task)).revisions()).extracting(candidate -> candidate.id()).contains(revision);
        take(new TaskStep.RecordRevision(olu, task, version(task), revision, "The page names the right day"));
        take(new TaskStep.RecordPractice(olu, task, version(task), "Bin crews", "Check the round list before they leave", Optional.of(LocalDate.of(2026, 12, 1))));
        assertThat(owner(() -> board.task(olu, task)).revisions()).as("recorded already").extracting(candidate -> candidate.id()).doesNotContain(revision);
        long before = outcomes.number();
        take(new TaskStep.Publish(olu, task, version(task), "The page named the wrong day", "We corrected it"));
        within(Duration.ofSeconds(5), () -> outcomes.number() == before + 1);
        WeDid weDid = outcomes.all().get(0);
        assertThat(weDid.taskId()).isEqualTo(task);
        assertThat(weDid.people()).isEqualTo(4);
        assertThat(weDid.service()).contains(BINS);
        assertThat(weDid.changes()).containsExactly("The page names the right day", "Bin crews: Check the round list before they leave");
        for (Reference said : List.of(one, two, three, silent)) {
            assertThat(desk.status(said).orElseThrow().state()).isEqualTo(FeedbackState.DONE);
            assertThat(desk.status(said).orElseThrow().answer()).isEqualTo("We corrected it");
        }
        assertThat(told(one, two)).as("the same person in other letters").isOne();
        assertThat(told(three)).isOne();
        assertThat(told(silent)).isZero();
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'outcome-published' and subject_id = ?", String.valueOf(task))).isOne();
        assertRefused(Problem.NOT_NOW, new TaskStep.Decline(olu, task, version(task), "Never mind"));
    }

    @Test
    void aTaskThatIsDeclinedDeclinesItsFeedbackWithTheReason() {
        Reference bin = say(BINS, "Paint the bins gold", "gold@example.org");
        long task = open("Paint the bins", bin);
        take(new TaskStep.Decline(olu, task, version(task), "Gold paint costs more than a bin"));
        assertThat(desk.status(bin).orElseThrow().answer()).isEqualTo("Gold paint costs more than a bin");
        assertThat(state(bin)).isEqualTo(FeedbackState.DECLINED);
        assertThat(told(bin)).isOne();
        assertThat(outcomes.all()).noneMatch(weDid -> weDid.taskId() == task);
    }

    @Test
    void whatCannotBeUsedIsRefusedAndLeavesNothing() {
        Reference bin = say(BINS, "Refuse it", "");
        Reference tax = say("council-tax-discounts", "Refuse it", "");
        SignedInPerson both = of("waste", "revenues");
        assertThatThrownBy(() -> open(" ", bin)).isInstanceOfSatisfying(TaskRefused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.TITLE_MISSING));
        assertThatThrownBy(() -> open("x".repeat(201), bin)).isInstanceOfSatisfying(TaskRefused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.TITLE_TOO_LONG));
        assertThatThrownBy(() -> open("Nothing")).isInstanceOfSatisfying(TaskRefused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.NOTHING_CHOSEN));
        assertThatThrownBy(() -> owner(() -> board.open(new OpenTask(both, "Both", List.of(bin, tax)))))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.SEVERAL_TEAMS));
        assertThat(state(bin)).as("rolled back").isEqualTo(FeedbackState.RECEIVED);
        long task = open("Refuse", bin);
        assertThatThrownBy(() -> open("Again", bin)).as("answered by one task").isInstanceOf(FeedbackStepRefused.class);
        assertThatThrownBy(() -> decide(() -> inbox.decline(new DecideOnFeedback(olu, bin, itemVersion(bin), "No")))).as("its task decides")
                .isInstanceOf(FeedbackStepRefused.class);
        assertRefused(Problem.NOT_NOW, new TaskStep.RecordPractice(olu, task, version(task), "Crews", "Differently", Optional.of(LocalDate.of(2026, 12, 1))));
        take(new TaskStep.Start(olu, task, version(task)));
        assertRefused(Problem.NOT_NOW, new TaskStep.Start(olu, task, version(task)));
        assertRefused(Problem.FROM_MISSING, new TaskStep.RecordPractice(olu, task, version(task), "Crews", "Differently", Optional.empty()));
        assertRefused(Problem.WHO_MISSING, new TaskStep.RecordPractice(olu, task, version(task), "", "Differently", Optional.of(LocalDate.of(2026, 12, 1))));
        assertRefused(Problem.NOTE_NAMES_SOMEBODY, new TaskStep.RecordPractice(olu, task, version(task), "Crews", "Ring 07700 900123", Optional.of(LocalDate.of(2026, 12, 1))));
        assertRefused(Problem.NO_SUCH_REVISION, new TaskStep.RecordRevision(olu, task, version(task), 1, "Not since then"));
        take(new TaskStep.RecordPractice(olu, task, version(task), "Crews", "Differently", Optional.of(LocalDate.of(2026, 12, 1))));
        assertRefused(Problem.YOU_SAID_NAMES_SOMEBODY, new TaskStep.Publish(olu, task, version(task), "It was at ZZ99 3VZ, mail jo@example.org", "We did"));
        assertRefused(Problem.YOU_SAID_MISSING, new TaskStep.Publish(olu, task, version(task), "", "We did"));
        assertThat(owner(() -> board.task(olu, task)).row().state()).isEqualTo(TaskState.IN_HAND);
    }

    @Test
    void aChangeInBetweenIsNoticed() {
        long task = open("Two owners", say(BINS, "Two owners look at it", ""));
        int seen = version(task);
        take(new TaskStep.Start(olu, task, seen));
        assertRefused(Problem.CHANGED, new TaskStep.Decline(olu, task, seen, "Meanwhile"));
        int later = version(task);
        take(new TaskStep.RecordPractice(olu, task, later, "Crews", "Differently", Optional.of(LocalDate.of(2026, 12, 1))));
        assertRefused(Problem.CHANGED, new TaskStep.RecordPractice(olu, task, later, "Crews", "Differently twice", Optional.of(LocalDate.of(2026, 12, 1))));
    }

    @Test
    void outcomesAreReadAnewByTheTimerAndStayWhileNothingCanBeRead() {
        poll.look();
        List<WeDid> all = outcomes.all();
        assertThat(outcomes.number()).isEqualTo(all.size()).isEqualTo(Rows.count("select count(*) from improvement_task where state = 'done' and you_said <> ''"));
    }
}
