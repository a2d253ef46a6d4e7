package org.heardportal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
