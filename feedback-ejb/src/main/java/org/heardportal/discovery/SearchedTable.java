package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the log of queries. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SearchedTable {

    /** The newest of a busy month; more would tell the same and take long to group. */
    private static final int MOST = 100_000;

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** What was searched for since an instant. Whatever was typed without a word is left out. */
    List<Searched> since(Instant instant) {
        List<?> rows = entities.createNativeQuery("""
                select id, cast(extract(epoch from asked_at) * 1000 as bigint), encode(visit, 'hex'), language, masked_words, results, opened_rank, opened, missed, followed_by
                  from query_log where asked_at > ?1 and masked_words <> '' order by id desc limit %d""".formatted(MOST))
                .setParameter(1, Timestamp.from(instant)).getResultList();
        return rows.stream().map(row -> searched((Object[]) row)).toList();
    }

    private static Searched searched(Object[] row) {
        return new Searched(number(row[0]), Instant.ofEpochMilli(number(row[1])), (String) row[2], (String) row[3], (String) row[4], (int) number(row[5]),
                row[6] == null ? OptionalInt.empty() : OptionalInt.of((int) number(row[6])), (String) row[7], (Boolean) row[8],
                Optional.ofNullable(row[9]).map(SearchedTable::number));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
