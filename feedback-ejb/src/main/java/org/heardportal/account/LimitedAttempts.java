package org.heardportal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.shared.Secret;

/**
 * Counts attempts in the database: every node counts the same, and a restart forgets nothing. An attempt is claimed before what is tried is looked at, in a
 * transaction of its own, so that neither a refusal nor twenty attempts at once escape the count.
 */
@ApplicationScoped
class LimitedAttempts {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** One attempt on one subject, of which only the hash is kept. */
    record Claim(Limit limit, byte[] subject) {

        static Claim of(Limit limit, String subject) {
            return new Claim(limit, Secret.hash(subject));
        }
    }

    /**
     * Counts an attempt against several limits, or against none of them.
     *
     * @param claims always in the same order of kinds, since they are locked in it
     * @return how long to wait, when a limit is reached; the attempt is then not counted again
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Duration> claim(List<Claim> claims, Instant now) {
        claims.forEach(this::lock);
        Optional<Duration> wait = claims.stream().flatMap(claim -> wait(claim, now).stream()).findFirst();
        if (wait.isEmpty()) {
            claims.forEach(claim -> count(claim, now));
        }
        return wait;
    }

    /** Takes back every attempt on a subject. */
    @Transactional(TxType.MANDATORY)
    void forgiveAll(Claim claim) {
        entities.createNativeQuery("delete from limited_attempt where kind = ?1 and subject_hash = ?2")
                .setParameter(1, claim.limit().kind()).setParameter(2, claim.subject())
                .executeUpdate();
    }

    /** Takes back one attempt. */
    @Transactional(TxType.MANDATORY)
    void forgive(Claim claim, Instant claimedAt) {
        entities.createNativeQuery("""
                delete from limited_attempt where id =
                  (select max(id) from limited_attempt where kind = ?1 and subject_hash = ?2 and attempted_at = ?3)""")
                .setParameter(1, claim.limit().kind()).setParameter(2, claim.subject()).setParameter(3, Timestamp.from(claimedAt))
                .executeUpdate();
    }

    /** Removes what no limit looks at any more. */
    @Transactional(TxType.MANDATORY)
    int removeBefore(Instant before) {
        return entities.createNativeQuery("delete from limited_attempt where attempted_at < ?1").setParameter(1, Timestamp.from(before)).executeUpdate();
    }

    /** Lets attempts on the same subject pass one by one until this transaction ends. */
    private void lock(Claim claim) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)")
                .setParameter(1, claim.limit().kind().hashCode()).setParameter(2, ByteBuffer.wrap(claim.subject()).getInt())
                .getSingleResult();
    }

    /** With as many attempts in the window as the limit allows, how long until the oldest of those leaves it. */
    private Optional<Duration> wait(Claim claim, Instant now) {
        return entities.createNativeQuery("""
                select cast(extract(epoch from attempted_at) * 1000 as bigint) from limited_attempt
                 where kind = ?1 and subject_hash = ?2 and attempted_at > ?3
                 order by attempted_at desc offset ?4 limit 1""")
                .setParameter(1, claim.limit().kind()).setParameter(2, claim.subject())
                .setParameter(3, Timestamp.from(now.minus(claim.limit().window()))).setParameter(4, claim.limit().attempts() - 1)
                .getResultStream().findFirst()
                .map(millis -> Duration.between(now, Instant.ofEpochMilli(((Number) millis).longValue()).plus(claim.limit().window())));
    }

    private void count(Claim claim, Instant now) {
        entities.createNativeQuery("insert into limited_attempt (kind, subject_hash, attempted_at) values (?1, ?2, ?3)")
                .setParameter(1, claim.limit().kind()).setParameter(2, claim.subject()).setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }
}
