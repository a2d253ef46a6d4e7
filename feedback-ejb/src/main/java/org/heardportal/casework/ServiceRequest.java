package org.heardportal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.shared.Reference;

/**
 * What a resident asked for, in the state in which it is now. It is received, and from then on follows what happens: {@link #follow} is the only way to change it,
 * takes no step that {@link RequestEdge} does not lay, and makes the line of the log in the same stroke.
 */
@Entity
@Table(name = "service_request")
class ServiceRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String reference;
    private String service;
    @Column(name = "service_revision_id")
    private long serviceRevision;
    @Column(name = "form_revision_id")
    private Long formRevision;
    private String channel;
    private String language;
    @Column(name = "owning_team")
    private String owningTeam;
    @Column(name = "handling_team")
    private String handlingTeam;
    @Column(name = "assigned_to")
    private Long assignedTo;
    private boolean restricted;
    private String state;
    private String outcome;
    @Column(name = "waiting_for")
    private String waitingFor;
    @Column(name = "duplicate_of")
    private Long duplicateOf;
    @Column(name = "receipt_code_hash")
    private byte[] receiptCodeHash;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "state_since")
    private Instant stateSince;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "last_event")
    private int lastEvent;
    @Version
    private int version;

    protected ServiceRequest() {
    }

    /** A request that came. Its first event is the one that it came. */
    ServiceRequest(Reference reference, OpenServiceRequest command, ServiceDefinition definition, long serviceRevision) {
        this.reference = reference.plain();
        this.service = definition.slug();
        this.serviceRevision = serviceRevision;
        this.formRevision = command.formRevision() > 0 ? command.formRevision() : null;
        this.channel = command.channel().name().toLowerCase(Locale.ROOT);
        this.language = command.language().tag();
        this.owningTeam = definition.owningTeam();
        this.handlingTeam = definition.handlingTeams().getFirst();
        this.state = RequestState.RECEIVED.key();
        this.receivedAt = command.occurredAt();
        this.stateSince = receivedAt;
        this.lastEvent = 1;
    }

    /** The code of a receipt opens it, because no contact was given. */
    void openTo(ReceiptCode code) {
        receiptCodeHash = code.hashFor(reference());
    }

    /**
     * Follows what happened and gives the line of the log.
     *
     * @throws NoSuchStep when no edge of that name leads from this state
     */
    RequestEvent follow(Happening what) {
        RequestEdge.named(what.kind().key()).ifPresent(edge -> move(edge, what));
        if (what.kind() == RequestEventKind.ASSIGNED) {
            assignedTo = what.details().account().orElseThrow();
        }
        lastEvent++;
        return new RequestEvent(lastEvent, what.kind(), what.at(), what.actor().kind(), what.reason(), what.details(), Optional.empty());
    }

    private void move(RequestEdge edge, Happening what) {
        if (!edge.leadsFrom(state())) {
            throw new NoSuchStep(state());
        }
        state = edge.to().key();
        stateSince = what.at();
        closedAt = edge.to().isOver() ? what.at() : null;
        outcome = what.details().outcome().map(Outcome::key).orElse(null);
        duplicateOf = what.details().duplicateOf().orElse(null);
        waitingFor = what.details().waitingFor().orElse(null);
    }

    boolean hasWaitedForThePersonSince(Instant before) {
        return state() == RequestState.WAITING_FOR_YOU && stateSince.isBefore(before);
    }

    /** A moment that is not before what happened last, so that the log keeps its order where the clocks of two machines differ. */
    Instant momentOf(Instant now) {
        return now.isBefore(stateSince) ? stateSince : now;
    }

    long id() {
        return id;
    }

    Reference reference() {
        return Reference.parse(reference).orElseThrow();
    }

    String service() {
        return service;
    }

    Optional<Long> formRevision() {
        return Optional.ofNullable(formRevision);
    }

    Channel channel() {
        return Channel.valueOf(channel.toUpperCase(Locale.ROOT));
    }

    Language language() {
        return Language.ofTag(language).orElse(Language.ENGLISH);
    }

    String owningTeam() {
        return owningTeam;
    }

    String handlingTeam() {
        return handlingTeam;
    }

    Optional<Long> assignedTo() {
        return Optional.ofNullable(assignedTo);
    }

    boolean isRestricted() {
        return restricted;
    }

    RequestState state() {
        return RequestState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome).map(Outcome::of);
    }

    Optional<String> waitingFor() {
        return Optional.ofNullable(waitingFor);
    }

    Optional<byte[]> receiptCodeHash() {
        return Optional.ofNullable(receiptCodeHash);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    int version() {
        return version;
    }
}
