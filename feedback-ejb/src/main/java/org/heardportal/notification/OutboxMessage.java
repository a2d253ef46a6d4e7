package org.heardportal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;

/**
 * A message to send: which words, about what, and where it is. It is written in the transaction of what it tells and waits; a sender leases it, sends it, and
 * marks it as sent, or it waits again, longer each time, until it has failed. It holds ids only: who gets it and what it says is looked up when it is sent.
 */
@Entity
@Table(name = "outbox")
class OutboxMessage {

    /** A sender that takes longer is dead: what it had is sent by another. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** First a hiccup, then a restart, then somebody who has to be fetched: after fifteen hours it is not a passing trouble. */
    static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "template_revision_id")
    private long templateRevisionId;
    private String channel;
    private String language;
    @Column(name = "request_id")
    private Long requestId;
    @Column(name = "feedback_id")
    private Long feedbackId;
    @Column(name = "draft_id")
    private Long draftId;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "content_draft_id")
    private Long contentDraftId;
    @Column(name = "message_id")
    private Long messageId;
    private String state;
    private int attempts;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    @Column(name = "leased_until")
    private Instant leasedUntil;
    private String problem;
    @Column(name = "provider_reference")
    private String providerReference;
    @Column(name = "queued_at")
    private Instant queuedAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Version
    private int version;

    protected OutboxMessage() {
    }

    private OutboxMessage(long templateRevision, Language language, Instant at) {
        this.templateRevisionId = templateRevision;
        this.channel = "email";
        this.language = language.tag();
        this.state = OutboxState.WAITING.key();
        this.nextAttemptAt = at;
        this.problem = "";
        this.providerReference = "";
        this.queuedAt = at;
    }

    /** A message about something. */
    static OutboxMessage of(Topic topic, long templateRevision, Language language, Instant at) {
        var message = new OutboxMessage(templateRevision, language, at);
        switch (topic) {
            case Topic.Request request -> {
                message.requestId = request.id();
                message.messageId = request.messageId().orElse(null);
            }
            case Topic.Feedback feedback -> message.feedbackId = feedback.id();
            case Topic.Draft draft -> message.draftId = draft.id();
            case Topic.Pages pages -> {
                message.accountId = pages.account();
                message.contentDraftId = pages.draft().orElse(null);
            }
        }
        return message;
    }

    /** What it is about. */
    Topic topic() {
        if (requestId != null) {
            return new Topic.Request(requestId, Optional.ofNullable(messageId));
        }
        if (accountId != null) {
            return new Topic.Pages(accountId, Optional.ofNullable(contentDraftId));
        }
        return feedbackId != null ? new Topic.Feedback(feedbackId) : new Topic.Draft(draftId);
    }

    /** A sender takes it; nobody else does before the lease ends. One that was taken as often as it may be and never came back has failed. */
    void lease(Instant now) {
        if (attempts > PAUSES.size()) {
            fail("sender-vanished");
            return;
        }
        state = OutboxState.SENDING.key();
        attempts++;
        leasedUntil = now.plus(LEASE);
    }

    /** True for the sender whose attempt this is; another may have taken it after the lease ended. */
    boolean isAttempt(int number) {
        return state.equals(OutboxState.SENDING.key()) && attempts == number;
    }

    void sent(Instant now) {
        leave(OutboxState.SENT);
        sentAt = now.isBefore(queuedAt) ? queuedAt : now;
        problem = "";
        providerReference = id.toString();
    }

    /** It could not be sent: it waits, longer each time, and at last fails. */
    void hold(String why, Instant now) {
        if (attempts > PAUSES.size()) {
            fail(why);
        } else {
            leave(OutboxState.WAITING);
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
            problem = why;
        }
    }

    /** It cannot be sent, however often it is tried. */
    void fail(String why) {
        leave(OutboxState.FAILED);
        problem = why;
    }

    /** An administrator wants it tried again, from the beginning. */
    boolean tryAgain(Instant now) {
        boolean failed = state.equals(OutboxState.FAILED.key());
        if (failed) {
            leave(OutboxState.WAITING);
            attempts = 0;
            nextAttemptAt = now;
        }
        return failed;
    }

    private void leave(OutboxState next) {
        state = next.key();
        leasedUntil = null;
    }

    long id() {
        return id;
    }

    int attempts() {
        return attempts;
    }

    boolean isSending() {
        return state.equals(OutboxState.SENDING.key());
    }

    long templateRevision() {
        return templateRevisionId;
    }

    Instant queuedAt() {
        return queuedAt;
    }
}
