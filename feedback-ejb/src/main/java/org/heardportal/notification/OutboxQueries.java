package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows of the outbox for people to look at. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OutboxQueries {

    private static final String ROWS = """
            select o.id, o.queued_at,
                   case when o.request_id is not null then 'request' when o.feedback_id is not null then 'feedback' when o.draft_id is not null then 'draft' else 'account' end,
                   coalesce(r.reference, f.reference, ''), t.key, o.language, o.channel, o.state, o.attempts, o.problem, o.next_attempt_at, o.sent_at
              from outbox o join content_revision t on t.id = o.template_revision_id
              left join service_request r on r.id = o.request_id left join feedback f on f.id = o.feedback_id""";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    List<MessageRow> rows(MessageQuery query) {
        return list(entities.createNativeQuery(ROWS + " where cast(?1 as text) = '' or o.state = ?1 order by o.queued_at desc, o.id desc limit ?2 offset ?3")
                .setParameter(1, query.state().map(OutboxState::key).orElse("")).setParameter(2, query.size()).setParameter(3, query.first()).getResultList());
    }

    Optional<MessageRow> row(long id) {
        return list(entities.createNativeQuery(ROWS + " where o.id = ?1").setParameter(1, id).getResultList()).stream().findFirst();
    }

    /** How many messages are in each state, nought included. */
    Map<OutboxState, Long> counts() {
        Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        for (OutboxState state : OutboxState.values()) {
            counts.put(state, 0L);
        }
        for (Object row : entities.createNativeQuery("select state, count(*) from outbox group by state").getResultList()) {
            counts.put(state(((Object[]) row)[0]), ((Number) ((Object[]) row)[1]).longValue());
        }
        return counts;
    }

    private static List<MessageRow> list(List<?> rows) {
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static MessageRow row(Object[] values) {
        return new MessageRow(((Number) values[0]).longValue(), time(values[1]), values[2].toString(), values[3].toString(), values[4].toString(),
                values[5].toString(), values[6].toString(), state(values[7]), ((Number) values[8]).intValue(), values[9].toString(), time(values[10]),
                Optional.ofNullable(values[11]).map(OutboxQueries::time));
    }

    private static Instant time(Object value) {
        return value instanceof OffsetDateTime withOffset ? withOffset.toInstant() : ((java.util.Date) value).toInstant();
    }

    private static OutboxState state(Object value) {
        return OutboxState.valueOf(value.toString().toUpperCase(Locale.ROOT));
    }
}
