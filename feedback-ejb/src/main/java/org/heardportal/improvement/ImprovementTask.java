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
        task.state = TaskState.OPEN.key();
        task.youSaid = "";
        task.answer = "";
        task.openedAt = at;
        return task;
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

    TaskState state() {
        return TaskState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    TaskRow row(int feedback, int changes) {
        return new TaskRow(id, title, service(), state(), feedback, changes, openedAt, Optional.ofNullable(closedAt));
    }

    WeDid weDid(int people, List<String> changes) {
        return new WeDid(id, service(), youSaid, answer, people, changes, closedAt.atZone(LONDON).toLocalDate());
    }
}
