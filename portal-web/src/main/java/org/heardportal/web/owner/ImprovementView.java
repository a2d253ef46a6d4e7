package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.SignedInPerson;
import org.heardportal.feedback.FeedbackStepRefused;
import org.heardportal.improvement.ChangeRow;
import org.heardportal.improvement.ImprovementBoard;
import org.heardportal.improvement.NoSuchTask;
import org.heardportal.improvement.TaskCause;
import org.heardportal.improvement.TaskFile;
import org.heardportal.improvement.TaskRefused;
import org.heardportal.improvement.TaskState;
import org.heardportal.improvement.TaskStep;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;

/** The page {@code /owner/improvements/{task}}: one task, from what people said to what is published. */
@Named
@RequestScoped
public class ImprovementView {

    @Inject
    private Visit visit;

    @Inject
    private OwnerPage page;

    @Inject
    private ImprovementBoard board;

    @Inject
    private FormErrors errors;

    @Inject
    private TaskForm form;

    private long id;
    private TaskFile file;
    private boolean previewed;

    @PostConstruct
    void open() {
        read();
        page.demandOneOf(isToStart() ? List.of("start", "decline") : isInHand() ? List.of("recordRevision", "recordPractice", "preview", "publish", "settle", "decline") : List.of());
    }

    private void read() {
        id = visit.found(Optional.of(visit.part("task")).filter(typed -> typed.matches("[1-9]\\d{0,17}")).map(Long::valueOf));
        try {
            file = board.task(page.owner(), id);
            form.setVersion(file.version());
        } catch (NoSuchTask | AccessDenied refused) {
            throw visit.notFound();
        }
    }

    public void start() {
        take("started", new TaskStep.Start(owner(), id, form.getVersion()), "");
    }

    public void recordRevision() {
        long revision = form.getRevision().matches("\\d{1,18}") ? Long.parseLong(form.getRevision()) : 0;
        take("change-recorded", new TaskStep.RecordRevision(owner(), id, form.getVersion(), revision, form.getRevisionNote()), "revisionNote");
    }

    public void recordPractice() {
        take("change-recorded", new TaskStep.RecordPractice(owner(), id, form.getVersion(), form.getWho(), form.getPracticeNote(), TypedDay.of(form.getFrom())), "practiceNote");
    }

    /** Shows how it will read, and writes nothing. */
    public void preview() {
        previewed = true;
    }

    public void publish() {
        take("published", new TaskStep.Publish(owner(), id, form.getVersion(), form.getYouSaid(), form.getWeDid()), "weDid");
    }

    /** Ends a task of a gap without publishing anything. */
    public void settle() {
        take("task-settled", new TaskStep.Settle(owner(), id, form.getVersion(), form.getSettled()), "settled");
    }

    public void decline() {
        take("task-declined", new TaskStep.Decline(owner(), id, form.getVersion(), form.getWhyNot()), "whyNot");
    }

    private void take(String done, TaskStep step, String field) {
        try {
            board.take(step);
            page.lead(done, Route.OWNER_IMPROVEMENT, Long.toString(id));
        } catch (TaskRefused refused) {
            errors.add(fieldOf(refused.problem(), field), page.problem(refused.problem()));
            read();
        } catch (FeedbackStepRefused refused) {
            errors.add(refused.problem().name().startsWith("ANSWER") ? field : null, page.problem(refused.problem()));
            read();
        }
    }

    private static String fieldOf(TaskRefused.Problem problem, String field) {
        return switch (problem) {
            case NO_SUCH_REVISION -> "revision";
            case WHO_MISSING, WHO_TOO_LONG, WHO_NAMES_SOMEBODY -> "who";
            case FROM_MISSING -> "from";
            case YOU_SAID_MISSING, YOU_SAID_TOO_LONG, YOU_SAID_NAMES_SOMEBODY -> "youSaid";
            case NOTE_MISSING, NOTE_TOO_LONG, NOTE_NAMES_SOMEBODY -> field;
            default -> null;
        };
    }

    private SignedInPerson owner() {
        return page.owner();
    }

    public TaskFile getFile() {
        return file;
    }

    /** Whether the portal opened it because people search for something and do not find it. */
    public boolean isGap() {
        return file.row().cause() == TaskCause.SEARCH_GAP;
    }

    public boolean isToStart() {
        return file.row().state() == TaskState.OPEN;
    }

    public boolean isInHand() {
        return file.row().state() == TaskState.IN_HAND;
    }

    public boolean isPublished() {
        return file.row().state() == TaskState.DONE;
    }

    /** What was or will be published as changed, one line each. */
    public List<String> getLines() {
        return file.changes().stream().map(ChangeRow::line).toList();
    }

    public boolean isPreviewed() {
        return previewed;
    }
}
