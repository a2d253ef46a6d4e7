package org.heardportal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

/** The keys of the teams that people can belong to. Their names are content. */
@Stateless
public class Teams {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Makes sure that these teams are known. */
    @PermitAll
    public void know(Collection<String> keys) {
        Instant now = clock.instant();
        keys.stream().sorted().forEach(key -> entities.createNativeQuery("insert into team (key, known_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, key).setParameter(2, Timestamp.from(now))
                .executeUpdate());
    }
}
