package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Which sender has which message. Each step is a short transaction of its own, so that nothing is locked while a message is sent. Of two senders at once each
 * passes over what the other has.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Leases {

    @Inject
    OutboxRepository outbox;

    @Inject
    Clock clock;

    /**
     * A message that this sender has for a minute.
     *
     * @param attempt which attempt this is; it tells this sender's lease from a later one
     */
    record Lease(long id, int attempt, Topic topic, long templateRevision, Instant queuedAt) {

        private static Lease of(OutboxMessage message) {
            return new Lease(message.id(), message.attempts(), message.topic(), message.templateRevision(), message.queuedAt());
        }
    }

    /** Takes messages whose time has come, also those of a sender that never came back. */
    List<Lease> take(int most) {
        Instant now = now();
        List<OutboxMessage> due = outbox.due(now, most);
        due.forEach(message -> message.lease(now));
        return due.stream().filter(OutboxMessage::isSending).map(Lease::of).toList();
    }

    void sent(Lease lease) {
        end(lease, OutboxMessage::sent);
    }

    void hold(Lease lease, String problem) {
        end(lease, (message, now) -> message.hold(problem, now));
    }

    void fail(Lease lease, String problem) {
        end(lease, (message, now) -> message.fail(problem));
    }

    long waiting() {
        return outbox.waiting();
    }

    private void end(Lease lease, BiConsumer<OutboxMessage, Instant> how) {
        Optional<OutboxMessage> mine = outbox.byId(lease.id()).filter(message -> message.isAttempt(lease.attempt()));
        mine.ifPresent(message -> how.accept(message, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
