package org.heardportal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a colleague wrote for colleagues. */
@Entity
@Table(name = "request_note")
class RequestNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    private String words;

    protected RequestNote() {
    }

    RequestNote(ServiceRequest request, long by, String words, Instant at) {
        this.requestId = request.id();
        this.writtenBy = by;
        this.writtenAt = at;
        this.words = words;
    }

    long id() {
        return id;
    }
}
