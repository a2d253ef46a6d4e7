package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * What the keys of visits are salted with. Every node uses the one row of the database, and whoever needs it first on a new day overwrites it: then nobody can tie
 * the searches of two days together, or try out who a key belongs to.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SaltOfTheDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;
    private static final int KEY_BYTES = 16;

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** The key of a visit: the same for the same visitor on one day. */
    byte[] visit(String visitor, Instant at) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt(day(at)));
            return Arrays.copyOf(hash.digest(visitor.getBytes(StandardCharsets.UTF_8)), KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Throws away that of a day that is over. */
    void dispose(Instant now) {
        entities.createNativeQuery("delete from query_salt where day < ?1").setParameter(1, Date.valueOf(day(now))).executeUpdate();
    }

    private byte[] salt(LocalDate day) {
        byte[] fresh = new byte[SALT_BYTES];
        RANDOM.nextBytes(fresh);
        // a clock that is behind that of another node takes the salt of the newer day
        entities.createNativeQuery("""
                insert into query_salt (day, salt) values (?1, ?2)
                on conflict (only_row) do update set day = excluded.day, salt = excluded.salt where query_salt.day < excluded.day""")
                .setParameter(1, Date.valueOf(day)).setParameter(2, fresh).executeUpdate();
        return (byte[]) entities.createNativeQuery("select salt from query_salt").getSingleResult();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
