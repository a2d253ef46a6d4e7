package org.heardportal.account;

import org.heardportal.shared.Secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** The one-time tokens by which a fresh installation gets its first administrator; kept as hashes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FirstAdministratorTokens {

    /** Whoever starts a new installation is there to use the link; a day leaves room for a colleague. */
    static final Duration VALID = Duration.ofHours(24);

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** Accepts a token for a day. One that was seen before keeps its old end: a restart does not lengthen it. */
    void accept(String token, Instant now) {
        entities.createNativeQuery("insert into first_administrator_token (token_hash, issued_at, expires_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, Secret.hash(token)).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(now.plus(VALID)))
                .executeUpdate();
    }

    /** Whether {@link #use} would accept a token. */
    boolean isOpen(String token, Instant now) {
        return !entities.createNativeQuery("select 1 from first_administrator_token where token_hash = ?1 and used_at is null and expires_at > ?2")
                .setParameter(1, Secret.hash(token)).setParameter(2, Timestamp.from(now))
                .getResultList().isEmpty();
    }

    /** Uses a token up. False for one that is unknown, used or expired. Whoever uses another token at the same moment waits, and then finds the administrator. */
    boolean use(String token, Instant now) {
        entities.createNativeQuery("lock table first_administrator_token in share row exclusive mode").executeUpdate();
        return entities.createNativeQuery("update first_administrator_token set used_at = ?2 where token_hash = ?1 and used_at is null and expires_at > ?2")
                .setParameter(1, Secret.hash(token)).setParameter(2, Timestamp.from(now))
                .executeUpdate() == 1;
    }
}
