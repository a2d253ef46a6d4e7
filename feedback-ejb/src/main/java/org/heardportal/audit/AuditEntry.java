package org.heardportal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.heardportal.shared.DomainEvent;

/** One line of the record. It is written once; the database refuses to change it, and checks that it holds ids and codes only. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String kind;
    @Column(name = "occurred_at")
    private Instant occurredAt;
    @Column(name = "actor_kind")
    private String actorKind;
    @Column(name = "actor_id")
    private Long actorId;
    @Column(name = "subject_kind")
    private String subjectKind;
    @Column(name = "subject_id")
    private String subjectId;
    private String reason;

    protected AuditEntry() {
    }

    static AuditEntry of(DomainEvent event) {
        var entry = new AuditEntry();
        entry.kind = kind(event);
        entry.occurredAt = event.at();
        entry.actorKind = event.actor().kind().key();
        entry.actorId = event.actor().id().orElse(null);
        entry.subjectKind = event.subject().kind();
        entry.subjectId = event.subject().id();
        entry.reason = event.reason();
        return entry;
    }

    /** The name of the event in lower case with hyphens: {@code person-signed-in}. */
    static String kind(DomainEvent event) {
        return event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
