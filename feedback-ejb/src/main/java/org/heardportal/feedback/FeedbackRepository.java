package org.heardportal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.shared.Reference;

/** Feedback, and beside it the words as typed and where people want to be told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FeedbackRepository {

    private static final int RATING_LOCK = "feedback_rating".hashCode();

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    void add(Feedback feedback) {
        entities.persist(feedback);
        entities.flush();
    }

    Optional<Feedback> byId(long id) {
        return Optional.ofNullable(entities.find(Feedback.class, id));
    }

    Optional<Feedback> byReference(Reference reference) {
        return entities.createQuery("select f from Feedback f where f.reference = :reference", Feedback.class)
                .setParameter("reference", reference.plain()).getResultStream().findFirst();
    }

    /** Words as typed, and the address to tell the person at; what is empty is not kept. */
    void keep(long feedbackId, String words, String email) {
        if (!words.isEmpty()) {
            entities.createNativeQuery("insert into feedback_words (feedback_id, words) values (?1, ?2)")
                    .setParameter(1, feedbackId).setParameter(2, words).executeUpdate();
        }
        if (!email.isEmpty()) {
            entities.createNativeQuery("insert into feedback_contact (feedback_id, email) values (?1, ?2) on conflict (feedback_id) do update set email = ?2")
                    .setParameter(1, feedbackId).setParameter(2, email).executeUpdate();
        }
    }

    Optional<String> words(long feedbackId) {
        return text("select words from feedback_words where feedback_id = ?1", feedbackId);
    }

    Optional<String> email(long feedbackId) {
        return text("select email from feedback_contact where feedback_id = ?1", feedbackId);
    }

    List<FeedbackRow> inbox(InboxQuery query) {
        return query.by().teams().isEmpty() ? List.of() : filtered("select f from Feedback f", " order by f.occurredAt desc, f.id desc", Feedback.class, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultStream().map(Feedback::row).toList();
    }

    long countInbox(InboxQuery query) {
        return query.by().teams().isEmpty() ? 0 : filtered("select count(f) from Feedback f", "", Long.class, query).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> of, InboxQuery query) {
        TypedQuery<T> filtered = entities.createQuery(select + " where f.owningTeam in :teams"
                + query.state().map(state -> " and f.state = :state").orElse("")
                + query.service().map(service -> " and f.service = :service").orElse("")
                + (query.withWords() ? " and f.maskedText <> ''" : "") + order, of).setParameter("teams", query.by().teams());
        query.state().ifPresent(state -> filtered.setParameter("state", state.key()));
        query.service().ifPresent(service -> filtered.setParameter("service", service));
        return filtered;
    }

    /**
     * Marks the contacts of these as told.
     *
     * @return one of them for each person who was not told before
     */
    List<Long> tell(Collection<Long> ids, Instant at) {
        Map<String, Long> people = new LinkedHashMap<>();
        for (Long id : ids.stream().sorted().toList()) {
            entities.createNativeQuery("update feedback_contact set told_at = ?2 where feedback_id = ?1 and told_at is null returning lower(email)")
                    .setParameter(1, id).setParameter(2, Timestamp.from(at)).getResultStream().forEach(email -> people.putIfAbsent((String) email, id));
        }
        return List.copyOf(people.values());
    }

    /**
     * Writes what was moved.
     *
     * @throws FeedbackStepRefused when somebody else moved it at the same moment
     */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new FeedbackStepRefused(FeedbackStepRefused.Problem.CHANGED);
        }
    }

    /** Removes words and contacts of what ended before one instant, or was said before another. */
    void removeWords(Instant ended, Instant said) {
        for (String table : List.of("feedback_words", "feedback_contact")) {
            entities.createNativeQuery("delete from " + table + " w " + """
                    using feedback f where f.id = w.feedback_id
                       and (f.state in ('done', 'declined') and f.decided_at < ?1 or f.occurred_at < ?2)""")
                    .setParameter(1, Timestamp.from(ended)).setParameter(2, Timestamp.from(said)).executeUpdate();
        }
        entities.createNativeQuery("""
                update feedback set page = split_part(page, '?', 1)
                 where page like '%?%' and (state in ('done', 'declined') and decided_at < ?1 or occurred_at < ?2)""")
                .setParameter(1, Timestamp.from(ended)).setParameter(2, Timestamp.from(said)).executeUpdate();
    }

    boolean isRated(long requestId) {
        return entities.createQuery("select count(f) from Feedback f where f.about = 'request' and f.requestId = :request", Long.class)
                .setParameter("request", requestId).getSingleResult() > 0;
    }

    /** Lets ratings of one request pass one by one until this transaction ends. */
    void lockRatingOf(long requestId) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)").setParameter(1, RATING_LOCK).setParameter(2, Long.hashCode(requestId))
                .getSingleResult();
    }

    /** The slug of the service that a request is for; a reference leads to it without a proof, because it is not told on. */
    Optional<String> serviceOfRequest(Reference reference) {
        return text("select service from service_request where reference = ?1", reference.plain());
    }

    private Optional<String> text(String query, Object parameter) {
        return entities.createNativeQuery(query).setParameter(1, parameter).getResultStream().findFirst().map(String.class::cast);
    }
}
