package org.heardportal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.heardportal.feedback.FeedbackRefused.Problem;
import org.heardportal.shared.Secret;

/** The keys of forms that came in, and those of receipts. Only hashes are kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FeedbackKeys {

    /** How long words may be added with the key of a receipt: while the thank-you page is likely to be open. */
    static final Duration RECEIPT = Duration.ofMinutes(30);

    /** Longer than any key is taken. */
    private static final Duration REMEMBERED = SubmissionKey.VALID.multipliedBy(2);

    private static final int LOCK = "feedback_key".hashCode();

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /**
     * The feedback that came in under a key before. Whoever sends the same key at the same moment waits here until this transaction ends.
     *
     * @throws FeedbackRefused when it came in with something else
     */
    Optional<Long> before(SubmissionKey key, String body) {
        byte[] hash = Secret.hash(key.text());
        lock(hash);
        return row("select body_sha256, feedback_id from submission_key where key_hash = ?1", hash).map(row -> {
            if (row[1] == null || !Arrays.equals((byte[]) row[0], Secret.hash(body))) {
                throw new FeedbackRefused(Problem.KEY_USED_OTHERWISE);
            }
            return ((Number) row[1]).longValue();
        });
    }

    void use(SubmissionKey key, String body, long feedbackId, Instant at) {
        entities.createNativeQuery("insert into submission_key (key_hash, body_sha256, feedback_id, used_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Secret.hash(key.text())).setParameter(2, Secret.hash(body)).setParameter(3, feedbackId).setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    void give(String receiptKey, long feedbackId, Instant at) {
        entities.createNativeQuery("insert into feedback_key (key_hash, feedback_id, given_at) values (?1, ?2, ?3)")
                .setParameter(1, Secret.hash(receiptKey)).setParameter(2, feedbackId).setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    /**
     * Takes the words that are added with the key of a receipt, once.
     *
     * @throws FeedbackRefused for a key that is unknown, too old, or used with other words
     */
    Added add(String receiptKey, String body, Instant now) {
        byte[] hash = Secret.hash(receiptKey);
        lock(hash);
        Object[] row = row("select words_hash, feedback_id from feedback_key where key_hash = ?1 and given_at > ?2", hash, Timestamp.from(now.minus(RECEIPT)))
                .orElseThrow(() -> new FeedbackRefused(Problem.NO_SUCH_KEY));
        boolean again = row[0] != null;
        if (again && !Arrays.equals((byte[]) row[0], Secret.hash(body))) {
            throw new FeedbackRefused(Problem.KEY_USED_OTHERWISE);
        }
        entities.createNativeQuery("update feedback_key set words_hash = ?2 where key_hash = ?1").setParameter(1, hash).setParameter(2, Secret.hash(body)).executeUpdate();
        return new Added(((Number) row[1]).longValue(), again);
    }

    /**
     * What words were added to.
     *
     * @param again whether the same words were added before
     */
    record Added(long feedbackId, boolean again) {
    }

    /** Removes keys that are not taken any more. */
    void removeOldAt(Instant now) {
        entities.createNativeQuery("delete from submission_key where feedback_id is not null and used_at < ?1")
                .setParameter(1, Timestamp.from(now.minus(REMEMBERED))).executeUpdate();
        entities.createNativeQuery("delete from feedback_key where given_at < ?1").setParameter(1, Timestamp.from(now.minus(RECEIPT))).executeUpdate();
    }

    private void lock(byte[] hash) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)").setParameter(1, LOCK).setParameter(2, ByteBuffer.wrap(hash).getInt())
                .getSingleResult();
    }

    private Optional<Object[]> row(String query, Object... parameters) {
        var rows = entities.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            rows.setParameter(i + 1, parameters[i]);
        }
        return rows.getResultStream().findFirst().map(row -> (Object[]) row);
    }
}
