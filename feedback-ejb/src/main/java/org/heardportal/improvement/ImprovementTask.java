package org.heardportal.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.improvement.TaskRefused.Problem;

/** What an owner decided to do about what people said. It is opened, worked on, and ends with what was done, or with why nothing was. */
@Entity
@Table(name = "improvement_task")
class ImprovementTask {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String title;
    private String service;
    @Column(name = "owning_team")
    private String owningTeam;
    @Column(name = "assigned_to")
    private Long assignedTo;
    private String state;
    private String cause;
    @Column(name = "gap_key")
    private String gapKey;
    private String page;
    @Column(name = "you_said")
    private String youSaid;
    private String answer;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected ImprovementTask() {
    }

    /** What has just been decided on. */
    static ImprovementTask open(String title, Optional<String> service, String owningTeam, long by, Instant at) {
        var task = new ImprovementTask();
        task.title = title;
        task.service = service.orElse(null);
        task.owningTeam = owningTeam;
        task.assignedTo = by;
        task.begin(TaskCause.FEEDBACK, at);
        return task;
    }

    /** What the portal has seen; nobody works on it yet. */
    static ImprovementTask ofGap(OpenGapTask gap, Instant at) {
        var task = new ImprovementTask();
        task.title = gap.words();
        task.gapKey = gap.key();
        task.service = gap.page().filter(page -> page.kind() == PageKind.SERVICE).map(PageRef::slug).orElse(null);
        task.owningTeam = gap.owningTeam();
        task.begin(TaskCause.SEARCH_GAP, at);
        task.page = gap.page().map(PageRef::toString).orElse("");
        return task;
    }

    private void begin(TaskCause why, Instant at) {
        cause = why.key();
        page = "";
        state = TaskState.OPEN.key();
        youSaid = "";
        answer = "";
        openedAt = at;
    }

    void start(long by) {
        take(TaskEdge.STARTED);
        assignedTo = by;
    }

    void publish(String said, String did, Instant at) {
        take(TaskEdge.PUBLISHED);
        youSaid = said;
        answer = did;
        closedAt = at;
    }

    /** Ends it without publishing: what was done about a gap answers nobody in particular. */
    void settle(String what, Instant at) {
        if (cause() != TaskCause.SEARCH_GAP) {
            throw new TaskRefused(Problem.NOT_NOW);
        }
        take(TaskEdge.PUBLISHED);
        answer = what;
        closedAt = at;
    }

    void decline(String why, Instant at) {
        take(TaskEdge.DECLINED_WITH_REASON);
        answer = why;
        closedAt = at;
    }

    private void take(TaskEdge edge) {
        if (!edge.leadsFrom(state())) {
            throw new TaskRefused(Problem.NOT_NOW);
        }
        state = edge.to().key();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String owningTeam() {
        return owningTeam;
    }

    String youSaid() {
        return youSaid;
    }

    String answer() {
        return answer;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<String> service() {
        return Optional.ofNullable(service);
    }

    TaskCause cause() {
        return TaskCause.valueOf(cause.toUpperCase(Locale.ROOT));
    }

    KnownGap gap(List<TaskQuery> queries) {
        return new KnownGap(id, PageRef.of(page), queries, openedAt, Optional.ofNullable(closedAt));
    }

    TaskState state() {
        return TaskState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    TaskRow row(int feedback, int changes) {
        return new TaskRow(id, title, cause(), service(), state(), feedback, changes, openedAt, Optional.ofNullable(closedAt));
    }

    WeDid weDid(int people, List<String> changes) {
        return new WeDid(id, service(), youSaid, answer, people, changes, closedAt.atZone(LONDON).toLocalDate());
    }
}
