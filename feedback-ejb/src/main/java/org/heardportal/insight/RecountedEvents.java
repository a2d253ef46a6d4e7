package org.heardportal.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Target;
import org.heardportal.insight.RecountedRequest.Event;
import org.heardportal.insight.RecountedRequest.Stamp;

/** Reads the log, some requests at a time, so that no statement takes long. */
@ApplicationScoped
class RecountedEvents {

    private static final int BATCH = 500;

    private static final String REQUESTS = """
            select request_id from request_event where request_id > ?1 and kind = 'received' and recorded_at <= ?2
             group by request_id order by request_id limit ?3""";
    private static final String EVENTS = """
            select request_id, number, kind, cast(extract(epoch from occurred_at) * 1000000 as bigint), coalesce(details ->> 'outcome', ''),
                   coalesce(details ->> 'due_on', ''), corrects
              from request_event where request_id between ?1 and ?2 and recorded_at <= ?3 order by request_id, number""";
    private static final String STAMPS = """
            select request_id, standard, stage, target_amount, target_unit, coalesce(to_char(cut_off, 'HH24:MI:SS'), ''), calendar_revision_id
              from request_promise where request_id between ?1 and ?2 order by request_id, standard""";
    private static final long MICROSECONDS = 1_000_000;
    private static final long NANOSECONDS_OF_A_MICROSECOND = 1_000;

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** The next requests that had come by an instant, with what was on record then. */
    @Transactional
    List<RecountedRequest> after(long id, Instant at) {
        List<?> ids = entities.createNativeQuery(REQUESTS).setParameter(1, id).setParameter(2, Timestamp.from(at)).setParameter(3, BATCH).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        long first = number(ids.getFirst());
        long last = number(ids.getLast());
        Map<Long, List<Event>> events = byRequest(entities.createNativeQuery(EVENTS)
                .setParameter(1, first).setParameter(2, last).setParameter(3, Timestamp.from(at)).getResultList(), RecountedEvents::event);
        Map<Long, List<Stamp>> stamps = byRequest(entities.createNativeQuery(STAMPS).setParameter(1, first).setParameter(2, last).getResultList(),
                RecountedEvents::stamp);
        return ids.stream().map(RecountedEvents::number)
                .map(request -> new RecountedRequest(request, events.getOrDefault(request, List.of()), stamps.getOrDefault(request, List.of()))).toList();
    }

    private static <T> Map<Long, List<T>> byRequest(List<?> rows, Function<Object[], T> read) {
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> number(row[0]), TreeMap::new, Collectors.mapping(read, Collectors.toList())));
    }

    private static Event event(Object... row) {
        long micros = number(row[3]);
        Instant at = Instant.ofEpochSecond(Math.floorDiv(micros, MICROSECONDS), Math.floorMod(micros, MICROSECONDS) * NANOSECONDS_OF_A_MICROSECOND);
        return new Event((int) number(row[1]), (String) row[2], at, (String) row[4], (String) row[5],
                Optional.ofNullable(row[6]).map(corrected -> (int) number(corrected)));
    }

    private static Stamp stamp(Object... row) {
        String cutOff = (String) row[5];
        Target target = new Target((int) number(row[3]), Target.Unit.valueOf(upper(row[4])), cutOff.isEmpty() ? LocalTime.MAX : LocalTime.parse(cutOff));
        return new Stamp((String) row[1], new Measure.Time(Measure.Stage.valueOf(upper(row[2])), target), number(row[6]));
    }

    private static String upper(Object word) {
        return ((String) word).toUpperCase(Locale.ROOT);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
