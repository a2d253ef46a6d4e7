package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.feedback.FeedbackInbox;
import org.heardportal.feedback.InboxQuery;
import org.heardportal.improvement.ImprovementBoard;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.owner.OwnedEntry.Review;
import org.heardportal.web.security.signin.Person;
import org.heardportal.web.staff.StaffFrame;

/** The page {@code /owner}: the services that the owner's teams answer for, those whose words are to be checked first. */
@Named
@ViewScoped
public class OwnerHomeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private transient Visit visit;

    @Inject
    private transient Person person;

    @Inject
    private transient StaffFrame frame;

    @Inject
    private transient Clock clock;

    @Inject
    private transient OwnerPage page;

    @Inject
    private transient FeedbackInbox inbox;

    @Inject
    private transient ImprovementBoard board;

    @Inject
    private transient ContentDrafts drafts;

    private long newFeedback;
    private long openTasks;

    private long duePages;
    private long waitingPages;

    private ArrayList<OwnedEntry> services;

    @PostConstruct
    void readServices() {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        services = visit.getSnapshot().services(visit.getLanguage()).stream()
                .filter(service -> person.getTeams().contains(service.owningTeam()))
                .map(service -> row(service, today))
                .sorted(Comparator.comparing(OwnedEntry::reviewOn).thenComparing(OwnedEntry::name))
                .collect(Collectors.toCollection(ArrayList::new));
        duePages = visit.getSnapshot().everyPage(Language.ENGLISH).stream().filter(of -> person.getTeams().contains(of.owningTeam()))
                .filter(of -> Review.of(of.reviewOn(), today) != Review.LATER).count();
        waitingPages = drafts.drafts(page.owner()).stream().filter(draft -> draft.mayBeApprovedBy(page.owner().accountId())).count();
        newFeedback = inbox.count(InboxQuery.ofNew(page.owner()));
        openTasks = board.tasks(page.owner()).stream().filter(task -> !task.state().isOver()).count();
    }

    private OwnedEntry row(ServiceDefinition service, LocalDate today) {
        return new OwnedEntry(service.slug(), service.name(), String.join(", ", frame.names(service.handlingTeams())),
                service.reviewOn(), Review.of(service.reviewOn(), today));
    }

    /** The rows; the table sorts this very list. */
    public List<OwnedEntry> getServices() {
        return services;
    }

    /** How many pieces of feedback nobody has looked into yet. */
    public long getNewFeedback() {
        return newFeedback;
    }

    /** How many tasks are not over. */
    public long getOpenTasks() {
        return openTasks;
    }

    /** How many pages have words that are to be checked within the month, or should have been. */
    public long getDuePages() {
        return duePages;
    }

    /** How many pages wait for this person's approval. */
    public long getWaitingPages() {
        return waitingPages;
    }

    /** How many services have words that should have been checked by now. */
    public long getLate() {
        return services.stream().filter(service -> service.review() == Review.LATE).count();
    }
}
