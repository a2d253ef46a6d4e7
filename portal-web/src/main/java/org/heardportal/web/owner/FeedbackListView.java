package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.account.AccessDenied;
import org.heardportal.content.Language;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.feedback.FeedbackInbox;
import org.heardportal.feedback.FeedbackRow;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.feedback.FeedbackStepRefused;
import org.heardportal.feedback.NoSuchFeedback;
import org.heardportal.improvement.ImprovementBoard;
import org.heardportal.improvement.OpenTask;
import org.heardportal.improvement.TaskRefused;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;
import org.primefaces.model.LazyDataModel;

/** The page {@code /owner/feedback}: what people said about what the owner's teams answer for, newest first; several pieces can become one task. */
@Named
@ViewScoped
public class FeedbackListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String CHOSEN = "chosen";

    @Inject
    private transient Visit visit;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient OwnerPage page;

    @Inject
    private transient FeedbackInbox inbox;

    @Inject
    private transient ImprovementBoard board;

    @Inject
    private transient FormErrors errors;

    private String state;
    private String service;
    private boolean withWords;
    private String title;
    private transient InboxRows rows;

    @PostConstruct
    void readFilters() {
        state = visit.parameter("state");
        service = visit.parameter("service");
        withWords = !visit.parameter("words").isEmpty();
        rows = new InboxRows(inbox, page.owner(), new InboxRows.Filter(
                Arrays.stream(FeedbackState.values()).filter(known -> key(known).equals(state)).findFirst(),
                Optional.of(service).filter(slug -> getServices().stream().anyMatch(known -> known.slug().equals(slug))), withWords));
    }

    /** Opens a task for what was chosen, and leads to it; or shows the page again with what is wrong. */
    public void openTask() {
        try {
            long task = board.open(new OpenTask(page.owner(), getTitle(), chosen()));
            page.lead("task-opened", Route.OWNER_IMPROVEMENT, Long.toString(task));
        } catch (TaskRefused refused) {
            errors.add(refused.problem().name().startsWith("TITLE") ? "title" : null, page.problem(refused.problem()));
        } catch (FeedbackStepRefused refused) {
            errors.add(page.problem(refused.problem()));
        } catch (NoSuchFeedback | AccessDenied refused) {
            throw visit.notFound();
        }
    }

    private List<Reference> chosen() {
        return Optional.ofNullable(request.getParameterValues(CHOSEN)).stream().flatMap(Arrays::stream).flatMap(typed -> Reference.parse(typed).stream()).toList();
    }

    /** True where this piece was ticked in the form that was sent. */
    public String chosen(FeedbackRow row) {
        return chosen().stream().anyMatch(reference -> reference.plain().equals(row.reference())) ? "checked" : null;
    }

    public LazyDataModel<FeedbackRow> getRows() {
        return rows;
    }

    public List<FeedbackState> getStates() {
        return List.of(FeedbackState.values());
    }

    /** The services that the owner's teams answer for. */
    public List<ServiceDefinition> getServices() {
        Language language = visit.getLanguage();
        return visit.getSnapshot().services(language).stream().filter(known -> page.owner().teams().contains(known.owningTeam())).toList();
    }

    /** The word of a state in the address. */
    public String key(FeedbackState known) {
        return known.key().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    public String getState() {
        return state;
    }

    public String getService() {
        return service;
    }

    public boolean isWithWords() {
        return withWords;
    }

    public String getTitle() {
        return title == null ? "" : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
