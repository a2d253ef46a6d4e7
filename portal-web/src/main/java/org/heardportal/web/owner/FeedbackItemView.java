package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.account.AccessDenied;
import org.heardportal.feedback.DecideOnFeedback;
import org.heardportal.feedback.FeedbackInbox;
import org.heardportal.feedback.FeedbackItem;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.feedback.FeedbackStepRefused;
import org.heardportal.feedback.NoSuchFeedback;
import org.heardportal.improvement.ImprovementBoard;
import org.heardportal.improvement.OpenTask;
import org.heardportal.improvement.TaskFile;
import org.heardportal.improvement.TaskRefused;
import org.heardportal.improvement.TaskRow;
import org.heardportal.improvement.TaskStep;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;

/** The page {@code /owner/feedback/{feedback}}: one piece, and what the owner makes of it. */
@Named
@RequestScoped
public class FeedbackItemView {

    @Inject
    private Visit visit;

    @Inject
    private OwnerPage page;

    @Inject
    private FeedbackInbox inbox;

    @Inject
    private ImprovementBoard board;

    @Inject
    private FormErrors errors;

    private Reference reference;
    private FeedbackItem item;
    private String wordsAsTyped = "";
    private String title = "";
    private String task = "";
    private String answer = "";
    private int version;

    @PostConstruct
    void open() {
        read();
        page.demandOneOf(isFresh() ? List.of("showWords", "takeInHand", "openTask", "addToTask", "decline")
                : isOpen() ? List.of("showWords", "openTask", "addToTask", "decline") : List.of("showWords"));
    }

    private void read() {
        reference = visit.found(Reference.parse(visit.part("feedback")).filter(known -> known.plain().equals(visit.part("feedback"))));
        try {
            item = inbox.item(page.owner(), reference);
            version = item.version();
        } catch (NoSuchFeedback | AccessDenied refused) {
            throw visit.notFound();
        }
    }

    /** Shows the words as they were typed; that is on record. */
    public void showWords() {
        wordsAsTyped = inbox.wordsAsTyped(page.owner(), reference);
    }

    public void takeInHand() {
        unlessRefused(() -> {
            inbox.takeInHand(new DecideOnFeedback(page.owner(), reference, version, ""));
            page.lead("in-hand", Route.OWNER_FEEDBACK_ITEM, reference.plain());
        });
    }

    public void decline() {
        unlessRefused(() -> {
            inbox.decline(new DecideOnFeedback(page.owner(), reference, version, answer));
            page.lead("feedback-declined", Route.OWNER_FEEDBACK_ITEM, reference.plain());
        });
    }

    public void openTask() {
        unlessRefused(() -> page.lead("task-opened", Route.OWNER_IMPROVEMENT, Long.toString(board.open(new OpenTask(page.owner(), title, List.of(reference))))));
    }

    /** Adds it to a task as that is now. */
    public void addToTask() {
        unlessRefused(() -> {
            long id = getTasks().stream().map(TaskRow::id).filter(known -> known.toString().equals(task)).findFirst()
                    .orElseThrow(() -> new TaskRefused(TaskRefused.Problem.NOTHING_CHOSEN));
            TaskFile file = board.task(page.owner(), id);
            board.take(new TaskStep.AddFeedback(page.owner(), id, file.version(), List.of(reference)));
            page.lead("feedback-added", Route.OWNER_IMPROVEMENT, task);
        });
    }

    private void unlessRefused(Runnable act) {
        try {
            act.run();
        } catch (FeedbackStepRefused refused) {
            errors.add(refused.problem().name().startsWith("ANSWER") ? "answer" : null, page.problem(refused.problem()));
            read();
        } catch (TaskRefused refused) {
            errors.add(refused.problem() == TaskRefused.Problem.NOTHING_CHOSEN ? "task" : "title",
                    page.problem(refused.problem() == TaskRefused.Problem.NOTHING_CHOSEN ? FieldProblem.NO_TASK_CHOSEN : refused.problem()));
        }
    }

    /** What only a page can find wrong. */
    private enum FieldProblem { NO_TASK_CHOSEN }

    public FeedbackItem getItem() {
        return item;
    }

    public boolean isOpen() {
        return item.row().state() == FeedbackState.RECEIVED || item.row().state() == FeedbackState.IN_HAND;
    }

    public boolean isFresh() {
        return item.row().state() == FeedbackState.RECEIVED;
    }

    /** The number of the task that answers it; empty text where none does. */
    public String getTaskOfIt() {
        return board.taskOf(item.row().id()).map(id -> Long.toString(id)).orElse("");
    }

    /** Tasks that it can be added to. */
    public List<TaskRow> getTasks() {
        return board.tasks(page.owner()).stream().filter(row -> !row.state().isOver()).toList();
    }

    public String getWordsAsTyped() {
        return wordsAsTyped;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = OwnerPage.typed(title);
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = OwnerPage.typed(task);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = OwnerPage.typed(answer);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
