package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.QueueRow.Risk;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.service.Channel;

/** The queue, read from the database page by page. Whoever asks gets the rows that they may see and no others, whatever they ask for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestQueue {

    /** With so many days left or fewer somebody has to look at it today. */
    private static final int AT_RISK = 1;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    QueueSql sql;

    @Inject
    RequestPromises promises;

    @Inject
    Clock clock;

    List<QueueRow> rows(SignedInPerson person, QueueQuery query) {
        Instant now = clock.instant();
        Stream<?> found = sql.rows(entities, person, query, now).getResultStream();
        List<Object[]> page = found.map(row -> (Object[]) row).toList();
        Map<Long, List<RequestPromise>> promised = promises.of(page.stream().map(row -> ((Number) row[0]).longValue()).toList()).stream()
                .collect(Collectors.groupingBy(RequestPromise::requestId));
        return page.stream().map(row -> row(row, promised.getOrDefault(((Number) row[0]).longValue(), List.of()), now)).toList();
    }

    int count(SignedInPerson person, QueueQuery query) {
        return ((Number) sql.count(entities, person, query).getSingleResult()).intValue();
    }

    private QueueRow row(Object[] row, List<RequestPromise> promised, Instant now) {
        RequestState state = RequestState.valueOf(((String) row[3]).toUpperCase(Locale.ROOT));
        Optional<RequestPromise> next = promised.stream().filter(promise -> !promise.isReached()).min(Comparator.comparing(RequestPromise::countsUntil));
        Risk risk = risk(state, next, now);
        Optional<RequestPromise> running = risk == Risk.STOPPED ? Optional.empty() : next;
        return new QueueRow((String) row[1], (String) row[2], state, Optional.ofNullable((String) row[4]).map(Outcome::of),
                Channel.valueOf(((String) row[5]).toUpperCase(Locale.ROOT)), Optional.ofNullable((String) row[6]),
                Instant.EPOCH.plus(((Number) row[7]).longValue(), ChronoUnit.MICROS), running.map(RequestPromise::counts),
                running.map(promise -> daysLeft(promise, now)).orElse(0), risk);
    }

    private Risk risk(RequestState state, Optional<RequestPromise> next, Instant now) {
        if (next.isEmpty()) {
            return Risk.NONE;
        }
        if (next.get().isBroken() || state != RequestState.WAITING_FOR_YOU && !next.get().countsUntil().isAfter(now)) {
            return Risk.LATE;
        }
        if (state == RequestState.WAITING_FOR_YOU) {
            return Risk.STOPPED;
        }
        return daysLeft(next.get(), now) <= AT_RISK ? Risk.AT_RISK : Risk.ON_TIME;
    }

    private int daysLeft(RequestPromise promise, Instant now) {
        return promises.clock(promise).daysLeft(LocalDate.ofInstant(now, LONDON), promise.counts());
    }
}
