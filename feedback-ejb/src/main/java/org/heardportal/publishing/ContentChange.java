package org.heardportal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of the sequence that every node follows. It is written in the transaction that opens or closes a revision, and never changed. */
@Entity
@Table(name = "content_change")
class ContentChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long sequence;
    @Column(name = "revision_id")
    private long revisionId;
    private String act;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected ContentChange() {
    }

    private ContentChange(ContentRevision revision, String act, Instant at) {
        this.revisionId = revision.id();
        this.act = act;
        this.changedAt = at;
    }

    static ContentChange opened(ContentRevision revision, Instant at) {
        return new ContentChange(revision, "opened", at);
    }

    static ContentChange closed(ContentRevision revision, Instant at) {
        return new ContentChange(revision, "closed", at);
    }
}
