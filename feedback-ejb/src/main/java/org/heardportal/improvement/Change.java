package org.heardportal.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heardportal.publishing.RevisionSummary;

/** What was changed because of a task. It is written once; the database refuses to alter it. */
@Entity
@Table(name = "change")
class Change {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "task_id")
    private long taskId;
    private String kind;
    @Column(name = "revision_id")
    private Long revisionId;
    private String note;
    private String who;
    @Column(name = "applies_from")
    private LocalDate appliesFrom;
    @Column(name = "actor_id")
    private long actorId;
    @Column(name = "made_at")
    private Instant madeAt;

    protected Change() {
    }

    private Change(ImprovementTask task, String kind, String note, long by, Instant at) {
        this.taskId = task.id();
        this.kind = kind;
        this.note = note;
        this.who = "";
        this.actorId = by;
        this.madeAt = at;
    }

    static Change ofRevision(ImprovementTask task, RevisionSummary revision, String note, long by, Instant at) {
        var change = new Change(task, kindOf(revision), note, by, at);
        change.revisionId = revision.id();
        return change;
    }

    static Change ofPractice(ImprovementTask task, TaskStep.RecordPractice step, LocalDate from, Instant at) {
        var change = new Change(task, "process", step.note(), step.by().accountId(), at);
        change.who = step.who();
        change.appliesFrom = from;
        return change;
    }

    private static String kindOf(RevisionSummary revision) {
        return switch (revision.kind()) {
            case "form", "promise", "synonym" -> revision.kind();
            case "best_bet" -> "synonym";
            default -> "content";
        };
    }

    Optional<Long> revisionId() {
        return Optional.ofNullable(revisionId);
    }

    ChangeRow row() {
        return new ChangeRow(kind, note, who, Optional.ofNullable(appliesFrom), madeAt);
    }
}
