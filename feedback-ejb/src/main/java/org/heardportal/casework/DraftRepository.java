package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.form.Answer;
import org.heardportal.shared.Secret;

/** Drafts with their answers, and the keys of forms that were sent. Who changes a draft locks its row first, so changes come one by one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DraftRepository {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    /** To read; nothing is locked. */
    Optional<Draft> bySecret(String secret) {
        return entities.createQuery("select d from Draft d where d.secretHash = :hash", Draft.class)
                .setParameter("hash", Secret.hash(secret)).getResultStream().findFirst();
    }

    Optional<Draft> lockBySecret(String secret) {
        return lock("secretHash", Secret.hash(secret));
    }

    Optional<Draft> lockByLink(String token) {
        return lock("wakeHash", Secret.hash(token));
    }

    Optional<Draft> lockByCode(DraftCode code) {
        return lock("codeHash", Secret.hash(code.plain()));
    }

    Optional<Draft> lockById(long id) {
        return lock("id", id);
    }

    private Optional<Draft> lock(String column, Object value) {
        return entities.createQuery("select d from Draft d where d." + column + " = :value", Draft.class)
                .setParameter("value", value).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Map<String, Answer> answers(Draft draft) {
        Map<String, Answer> answers = new HashMap<>();
        List<?> rows = entities.createNativeQuery("select a.key, a.value from draft d cross join lateral jsonb_each_text(d.answers) as a where d.id = ?1")
                .setParameter(1, draft.id()).getResultList();
        rows.forEach(row -> answers.put((String) ((Object[]) row)[0], new Answer((String) ((Object[]) row)[1])));
        return answers;
    }

    void keep(Draft draft, String question, Answer answer) {
        entities.createNativeQuery("update draft set answers = answers || jsonb_build_object(cast(?1 as text), cast(?2 as text)) where id = ?3")
                .setParameter(1, question).setParameter(2, answer.text()).setParameter(3, draft.id()).executeUpdate();
    }

    void removeAnswers(Draft draft) {
        entities.createNativeQuery("update draft set answers = '{}' where id = ?1").setParameter(1, draft.id()).executeUpdate();
    }

    void remove(Draft draft) {
        entities.remove(draft);
    }

    /** The request that a form with this key made, and what was sent; empty where it has not been sent. */
    Optional<Submission> submission(String key) {
        return entities.createNativeQuery("select coalesce(request_id, 0), body_sha256 from submission_key where key_hash = ?1")
                .setParameter(1, Secret.hash(key)).getResultStream().findFirst()
                .map(row -> new Submission(((Number) ((Object[]) row)[0]).longValue(), (byte[]) ((Object[]) row)[1]));
    }

    void add(String key, Submission submission, Instant at) {
        entities.createNativeQuery("insert into submission_key (key_hash, body_sha256, request_id, used_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Secret.hash(key)).setParameter(2, submission.body()).setParameter(3, submission.request())
                .setParameter(4, Timestamp.from(at)).executeUpdate();
    }

    /** Removes drafts that nobody has used since, and the keys of forms that were sent before. */
    void removeUnusedSince(Instant before) {
        entities.createNativeQuery("delete from submission_key where used_at < ?1").setParameter(1, Timestamp.from(before)).executeUpdate();
        entities.createNativeQuery("delete from draft where last_used_at < ?1").setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
