package org.heardportal.improvement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.feedback.FeedbackDecisions;
import org.heardportal.feedback.FeedbackDecisions.Chosen;
import org.heardportal.feedback.FeedbackEdge;
import org.heardportal.improvement.TaskRefused.Problem;
import org.heardportal.publishing.RevisionHistory;
import org.heardportal.publishing.RevisionSummary;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Subject;

/**
 * Where owners turn what people said into tasks, record what was changed, and publish it. Feedback that a task answers goes its way with it, and everyone who
 * left a contact is told once when it ends.
 */
@Stateless
public class ImprovementBoard {

    @Inject
    TaskRepository tasks;

    @Inject
    TaskQueries queries;

    @Inject
    FeedbackDecisions feedback;

    @Inject
    RevisionHistory history;

    @Inject
    OwnerWords words;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** The tasks of the person's teams, those that are not over first. */
    @RolesAllowed("owner")
    public List<TaskRow> tasks(SignedInPerson by) {
        return tasks.of(by.teams()).stream().map(this::row).toList();
    }

    /**
     * One task with all that belongs to it.
     *
     * @throws NoSuchTask when there is none with this number
     * @throws org.heardportal.account.AccessDenied when another team answers for it
     */
    @RolesAllowed("owner")
    public TaskFile task(SignedInPerson by, long id) {
        ImprovementTask task = get(by, Act.SEE_FEEDBACK, id);
        return new TaskFile(row(task), feedback.rows(tasks.feedbackOf(id)), queries.of(id), tasks.changesOf(id).stream().map(Change::row).toList(),
                task.state().isOver() ? List.of() : open(task), task.youSaid(), task.answer(), task.version());
    }

    /** The task that answers a piece of feedback; empty where none does. */
    @RolesAllowed("owner")
    public Optional<Long> taskOf(long feedbackId) {
        return tasks.taskOf(feedbackId);
    }

    /**
     * Opens a task; its feedback is accepted.
     *
     * @return its number
     * @throws org.heardportal.account.AccessDenied when another team answers for what was said
     * @throws org.heardportal.feedback.FeedbackStepRefused when something was decided about it before
     * @throws TaskRefused when it cannot be opened so
     */
    @RolesAllowed("owner")
    public long open(OpenTask command) {
        Instant now = now();
        String title = words.read(OwnerWords.TITLE, command.title());
        List<Chosen> chosen = accept(command.by(), command.feedback(), now);
        Set<Optional<String>> services = chosen.stream().map(Chosen::service).collect(Collectors.toSet());
        var task = ImprovementTask.open(title, services.size() == 1 ? services.iterator().next() : Optional.empty(), teamOf(chosen), command.by().accountId(), now);
        tasks.add(task);
        tasks.give(task.id(), chosen.stream().map(Chosen::feedbackId).toList(), now);
        happened.fire(new TaskMoved(now, actor(command.by()), task.id(), "opened"));
        return task.id();
    }

    /**
     * Does something with a task.
     *
     * @throws NoSuchTask when there is none with this number
     * @throws org.heardportal.account.AccessDenied when another team answers for it
     * @throws TaskRefused when its state does not allow it, when it was changed meanwhile, or when what was given cannot be used
     * @throws org.heardportal.feedback.FeedbackStepRefused when the answer cannot be published, or feedback was decided about before
     */
    @RolesAllowed("owner")
    public void take(TaskStep step) {
        ImprovementTask task = get(step.by(), Act.DECIDE_ON_FEEDBACK, step.task());
        if (task.version() != step.version()) {
            throw new TaskRefused(Problem.CHANGED);
        }
        Instant now = now();
        DomainEvent event = switch (step) {
            case TaskStep.AddFeedback add -> add(task, add, now);
            case TaskStep.Start start -> {
                task.start(start.by().accountId());
                yield moved(task, step, now, "started");
            }
            case TaskStep.RecordRevision recorded -> record(task, changeOf(task, recorded, now), step, now);
            case TaskStep.RecordPractice recorded -> record(task, changeOf(task, recorded, now), step, now);
            case TaskStep.Publish publish -> publish(task, publish, now);
            case TaskStep.Settle settle -> settle(task, settle, now);
            case TaskStep.Decline decline -> decline(task, decline, now);
        };
        tasks.touch(task);
        tasks.flush();
        happened.fire(event);
    }

    private DomainEvent add(ImprovementTask task, TaskStep.AddFeedback step, Instant now) {
        demand(!task.state().isOver(), Problem.NOT_NOW);
        List<Chosen> chosen = accept(step.by(), step.feedback(), now);
        demand(teamOf(chosen).equals(task.owningTeam()), Problem.SEVERAL_TEAMS);
        tasks.give(task.id(), chosen.stream().map(Chosen::feedbackId).toList(), now);
        return moved(task, step, now, "feedback-added");
    }

    private DomainEvent record(ImprovementTask task, Change change, TaskStep step, Instant now) {
        demand(task.state() == TaskState.IN_HAND, Problem.NOT_NOW);
        tasks.add(change);
        return moved(task, step, now, "change-recorded");
    }

    private Change changeOf(ImprovementTask task, TaskStep.RecordRevision step, Instant now) {
        RevisionSummary revision = open(task).stream().filter(candidate -> candidate.id() == step.revision()).findFirst()
                .orElseThrow(() -> new TaskRefused(Problem.NO_SUCH_REVISION));
        return Change.ofRevision(task, revision, words.read(OwnerWords.NOTE, step.note()), step.by().accountId(), now);
    }

    private Change changeOf(ImprovementTask task, TaskStep.RecordPractice step, Instant now) {
        String who = words.read(OwnerWords.WHO, step.who());
        String note = words.read(OwnerWords.NOTE, step.note());
        return Change.ofPractice(task, new TaskStep.RecordPractice(step.by(), step.task(), step.version(), who, note, step.from()),
                step.from().orElseThrow(() -> new TaskRefused(Problem.FROM_MISSING)), now);
    }

    private DomainEvent publish(ImprovementTask task, TaskStep.Publish step, Instant now) {
        demand(TaskEdge.PUBLISHED.leadsFrom(task.state()), Problem.NOT_NOW);
        demand(!tasks.changesOf(task.id()).isEmpty(), Problem.NO_CHANGE);
        String answer = feedback.answer(step.weDid());
        task.publish(words.read(OwnerWords.YOU_SAID, step.youSaid()), answer, now);
        feedback.end(step.by(), tasks.feedbackOf(task.id()), FeedbackEdge.ANSWERED, answer, now);
        return new OutcomePublished(now, actor(step.by()), task.id());
    }

    private DomainEvent settle(ImprovementTask task, TaskStep.Settle step, Instant now) {
        demand(TaskEdge.PUBLISHED.leadsFrom(task.state()), Problem.NOT_NOW);
        demand(!tasks.changesOf(task.id()).isEmpty(), Problem.NO_CHANGE);
        task.settle(feedback.answer(step.what()), now);
        return moved(task, step, now, "settled");
    }

    private DomainEvent decline(ImprovementTask task, TaskStep.Decline step, Instant now) {
        demand(TaskEdge.DECLINED_WITH_REASON.leadsFrom(task.state()), Problem.NOT_NOW);
        String answer = feedback.answer(step.answer());
        task.decline(answer, now);
        feedback.end(step.by(), tasks.feedbackOf(task.id()), FeedbackEdge.DECLINED_WITH_REASON, answer, now);
        return moved(task, step, now, "declined");
    }

    private List<Chosen> accept(SignedInPerson by, List<Reference> references, Instant now) {
        demand(!references.isEmpty(), Problem.NOTHING_CHOSEN);
        return feedback.accept(by, references, now);
    }

    private static String teamOf(List<Chosen> chosen) {
        Set<String> teams = chosen.stream().map(Chosen::owningTeam).collect(Collectors.toSet());
        demand(teams.size() == 1, Problem.SEVERAL_TEAMS);
        return teams.iterator().next();
    }

    /** What was published since the task was opened and is not recorded with it yet. */
    private List<RevisionSummary> open(ImprovementTask task) {
        Set<Long> recorded = tasks.changesOf(task.id()).stream().flatMap(change -> change.revisionId().stream()).collect(Collectors.toSet());
        List<RevisionSummary> since = task.cause() == TaskCause.SEARCH_GAP ? history.byOwnersSince(task.openedAt()) : history.since(task.service(), task.openedAt());
        return since.stream().filter(revision -> !recorded.contains(revision.id())).toList();
    }

    private ImprovementTask get(SignedInPerson by, Act act, long id) {
        ImprovementTask task = tasks.byId(id).orElseThrow(NoSuchTask::new);
        gate.pass(by, act, new Facts(Optional.of(task.owningTeam()), Set.of(), Confidentiality.ORDINARY), Subject.of("improvement-task", id));
        return task;
    }

    private TaskRow row(ImprovementTask task) {
        return task.row(tasks.feedbackOf(task.id()).size(), tasks.changesOf(task.id()).size());
    }

    private static DomainEvent moved(ImprovementTask task, TaskStep step, Instant now, String what) {
        return new TaskMoved(now, actor(step.by()), task.id(), what);
    }

    private static Actor actor(SignedInPerson by) {
        return Actor.of(Actor.Kind.OWNER, by.accountId());
    }

    private static void demand(boolean holds, Problem otherwise) {
        if (!holds) {
            throw new TaskRefused(otherwise);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
