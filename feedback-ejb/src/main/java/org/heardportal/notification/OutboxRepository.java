package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of messages to send. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OutboxRepository {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    void add(OutboxMessage message) {
        entities.persist(message);
    }

    boolean hasSomethingAboutFeedback(long feedback) {
        return entities.createQuery("select count(m) from OutboxMessage m where m.feedbackId = :feedback", Long.class)
                .setParameter("feedback", feedback).getSingleResult() > 0;
    }

    Optional<OutboxMessage> byId(long id) {
        return Optional.ofNullable(entities.find(OutboxMessage.class, id));
    }

    /** Messages whose time has come and that no other sender has, locked until this transaction ends, the oldest first. */
    @SuppressWarnings("unchecked")
    List<OutboxMessage> due(Instant now, int most) {
        return entities.createNativeQuery("""
                select * from outbox
                 where (state = 'waiting' and next_attempt_at <= ?1) or (state = 'sending' and leased_until <= ?1)
                 order by next_attempt_at, id limit ?2 for update skip locked""", OutboxMessage.class)
                .setParameter(1, Timestamp.from(now)).setParameter(2, most).getResultList();
    }

    long waiting() {
        return entities.createQuery("select count(m) from OutboxMessage m where m.state = 'waiting'", Long.class).getSingleResult();
    }

    /** What was written in this transaction counts as delivered when it was queued: nobody is sent the history of a sample. */
    void markThoseOfThisTransactionAsSent() {
        entities.flush();
        entities.createNativeQuery("""
                update outbox set state = 'sent', sent_at = queued_at, provider_reference = 'sample', version = version + 1
                 where state = 'waiting' and xmin = cast(pg_current_xact_id() as xid)""").executeUpdate();
    }

    /** Removes what was sent long ago. */
    int removeSentBefore(Instant before) {
        return entities.createNativeQuery("delete from outbox where state = 'sent' and sent_at < ?1").setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
