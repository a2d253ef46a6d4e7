package org.heardportal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Actor;

/** Words that the council and the resident wrote to each other. Events point at it; disposal removes it. */
@Entity
@Table(name = "request_message")
class RequestMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    private String direction;
    private String channel;
    @Column(name = "written_by")
    private Long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    private String words;

    protected RequestMessage() {
    }

    /** What somebody writes: a resident to us, anybody else to the resident. */
    RequestMessage(ServiceRequest request, Actor by, Channel channel, String words, Instant at) {
        this.requestId = request.id();
        this.direction = by.kind() == Actor.Kind.RESIDENT ? "from_resident" : "to_resident";
        this.channel = channel.name().toLowerCase(Locale.ROOT);
        this.writtenBy = by.id().orElse(null);
        this.writtenAt = at;
        this.words = words;
    }

    long id() {
        return id;
    }

    String words() {
        return words;
    }
}
