package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.shared.Actor;

/** The log of requests. Whoever writes into it changes the row with the same stroke, and the promises of the request follow. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestLog {

    static final String LINES = """
            select number, kind, cast(extract(epoch from occurred_at) * 1000000 as bigint), actor_kind, reason,
                   coalesce((select string_agg(key || '=' || value, ' ') from jsonb_each_text(details)), ''), corrects
              from request_event where request_id = ?1 order by number""";

    private static final String LINE = """
            insert into request_event (request_id, number, kind, occurred_at, recorded_at, actor_kind, actor_id, channel, reason, details)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as bigint), ?8, ?9, cast(?10 as jsonb))""";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    RequestPromises promises;

    /** Begins the log of a new request, writes its row and stamps its promises. */
    void begin(ServiceRequest request, Happening received, List<Stamp> stamps) {
        entities.persist(request);
        entities.flush();
        insert(request.id(), 1, received);
        promises.stamp(request, stamps, of(request.id()));
    }

    /** Writes down what happens to a request, in this order; the row follows, and then the promises. */
    void write(ServiceRequest request, Happening... happenings) {
        for (Happening what : happenings) {
            insert(request.id(), request.follow(what).number(), what);
        }
        promises.follow(request.id(), of(request.id()));
    }

    /** Every event of a request, the first one first. */
    List<RequestEvent> of(long requestId) {
        Stream<?> rows = entities.createNativeQuery(LINES).setParameter(1, requestId).getResultStream();
        return rows.map(row -> event((Object[]) row)).toList();
    }

    private void insert(long requestId, int number, Happening what) {
        entities.createNativeQuery(LINE)
                .setParameter(1, requestId).setParameter(2, number).setParameter(3, what.kind().key())
                .setParameter(4, Timestamp.from(what.at())).setParameter(5, Timestamp.from(what.recordedAt()))
                .setParameter(6, what.actor().kind().key()).setParameter(7, what.actor().id().orElse(null))
                .setParameter(8, what.channel().name().toLowerCase(Locale.ROOT)).setParameter(9, what.reason()).setParameter(10, what.details().json())
                .executeUpdate();
    }

    static RequestEvent event(Object[] row) {
        return new RequestEvent(((Number) row[0]).intValue(), RequestEventKind.of((String) row[1]),
                Instant.EPOCH.plus(((Number) row[2]).longValue(), ChronoUnit.MICROS), Actor.Kind.valueOf(((String) row[3]).toUpperCase(Locale.ROOT)), (String) row[4],
                EventDetails.of((String) row[5]), Optional.ofNullable((Number) row[6]).map(Number::intValue));
    }
}
