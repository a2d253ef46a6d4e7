package org.heardportal.account;

import org.heardportal.shared.Secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts attempts to sign in, by account and by network address, in the database: every node counts the same, and a restart forgets nothing.
 * An attempt is claimed before the password is checked, in a transaction of its own, so that neither a refusal nor twenty attempts at once escape the count.
 * A good sign-in forgives the account and its own claim on the address.
 */
@ApplicationScoped
class LimitedAttempts {

    /** A person who mistypes gets five tries; a guesser of a twelve-character password gets 480 a day, which is nothing. */
    static final int PER_ACCOUNT = 5;
    /** Many people may share an address, a town hall for one; they do not mistype twenty times in a quarter of an hour. */
    static final int PER_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final String ACCOUNT = "sign_in_account";
    private static final String ADDRESS = "sign_in_address";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /**
     * Counts an attempt.
     *
     * @return how long to wait, when a limit is reached; the attempt is then not counted again
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Duration> claim(SignIn attempt, Instant now) {
        byte[] account = Secret.hash(Account.normal(attempt.email()));
        byte[] address = Secret.hash(attempt.address());
        lock(ADDRESS, address);
        lock(ACCOUNT, account);
        Optional<Duration> wait = wait(ACCOUNT, account, PER_ACCOUNT, now).or(() -> wait(ADDRESS, address, PER_ADDRESS, now));
        if (wait.isEmpty()) {
            count(ACCOUNT, account, now);
            count(ADDRESS, address, now);
        }
        return wait;
    }

    /** Takes back the claims of an attempt that turned out good, with all earlier ones of the account. */
    @Transactional(TxType.MANDATORY)
    void forgive(SignIn attempt, Instant claimedAt) {
        entities.createNativeQuery("delete from limited_attempt where kind = ?1 and subject_hash = ?2")
                .setParameter(1, ACCOUNT).setParameter(2, Secret.hash(Account.normal(attempt.email())))
                .executeUpdate();
        entities.createNativeQuery("""
                delete from limited_attempt where id =
                  (select max(id) from limited_attempt where kind = ?1 and subject_hash = ?2 and attempted_at = ?3)""")
                .setParameter(1, ADDRESS).setParameter(2, Secret.hash(attempt.address())).setParameter(3, Timestamp.from(claimedAt))
                .executeUpdate();
    }

    /** Removes what no limit looks at any more. */
    @Transactional(TxType.MANDATORY)
    int removeBefore(Instant before) {
        return entities.createNativeQuery("delete from limited_attempt where attempted_at < ?1").setParameter(1, Timestamp.from(before)).executeUpdate();
    }

    /** Lets attempts on the same subject pass one by one until this transaction ends. */
    private void lock(String kind, byte[] subject) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)")
                .setParameter(1, kind.hashCode()).setParameter(2, ByteBuffer.wrap(subject).getInt())
                .getSingleResult();
    }

    /** With as many attempts in the window as the limit allows, how long until the oldest of those leaves it. */
    private Optional<Duration> wait(String kind, byte[] subject, int limit, Instant now) {
        return entities.createNativeQuery("""
                select cast(extract(epoch from attempted_at) * 1000 as bigint) from limited_attempt
                 where kind = ?1 and subject_hash = ?2 and attempted_at > ?3
                 order by attempted_at desc offset ?4 limit 1""")
                .setParameter(1, kind).setParameter(2, subject).setParameter(3, Timestamp.from(now.minus(WINDOW))).setParameter(4, limit - 1)
                .getResultStream().findFirst()
                .map(millis -> Duration.between(now, Instant.ofEpochMilli(((Number) millis).longValue()).plus(WINDOW)));
    }

    private void count(String kind, byte[] subject, Instant now) {
        entities.createNativeQuery("insert into limited_attempt (kind, subject_hash, attempted_at) values (?1, ?2, ?3)")
                .setParameter(1, kind).setParameter(2, subject).setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }
}
