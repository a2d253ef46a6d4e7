package org.heardportal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.heardportal.shared.Secret;

/** A browser that proved to belong to one request. It ends 30 minutes after the proof, however much it is used. */
@Entity
@Table(name = "request_proof")
class RequestProof {

    static final Duration LASTS = Duration.ofMinutes(30);

    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "request_id")
    private long requestId;
    @Column(name = "proved_at")
    private Instant provedAt;

    protected RequestProof() {
    }

    RequestProof(String token, long requestId, Instant at) {
        this.tokenHash = Secret.hash(token);
        this.requestId = requestId;
        this.provedAt = at;
    }
}
