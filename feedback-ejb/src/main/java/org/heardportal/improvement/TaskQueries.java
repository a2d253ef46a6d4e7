package org.heardportal.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.improvement.TaskQuery.Found;

/** What people searched for and did not find, by the task that was opened for it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TaskQueries {

    /** Any number that nothing else in this database locks by. */
    private static final long OPENER_LOCK = 0x476170546173L;

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** Waits until no other transaction opens tasks of gaps, and lets none begin before this one ends. */
    void lock() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)").setParameter(1, OPENER_LOCK).getSingleResult();
    }

    void add(long task, TaskQuery query) {
        entities.createNativeQuery("insert into task_query (task_id, language, masked_words, visits, failed, found_before, rank_before) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as integer))")
                .setParameter(1, task).setParameter(2, query.language().tag()).setParameter(3, query.words()).setParameter(4, query.visits())
                .setParameter(5, query.failed()).setParameter(6, query.before().results()).setParameter(7, query.before().rank().map(String::valueOf).orElse(null)).executeUpdate();
    }

    void found(long task, TaskQuery query, Found now, Instant at) {
        entities.createNativeQuery("update task_query set found_after = ?1, rank_after = cast(?2 as integer), checked_at = ?3 where task_id = ?4 and language = ?5 and masked_words = ?6")
                .setParameter(1, now.results()).setParameter(2, now.rank().map(String::valueOf).orElse(null)).setParameter(3, Timestamp.from(at))
                .setParameter(4, task).setParameter(5, query.language().tag()).setParameter(6, query.words()).executeUpdate();
    }

    /** Those that most visits searched for first. */
    List<TaskQuery> of(long task) {
        List<?> rows = entities.createNativeQuery("""
                select language, masked_words, visits, failed, found_before, rank_before, found_after, rank_after from task_query
                 where task_id = ?1 order by visits desc, masked_words""").setParameter(1, task).getResultList();
        return rows.stream().map(row -> query((Object[]) row)).toList();
    }

    /** The gaps whose task is not over or has ended since an instant, the oldest first. */
    List<KnownGap> gaps(Instant since) {
        return entities.createQuery("select t from ImprovementTask t where t.cause = 'search_gap' and (t.closedAt is null or t.closedAt >= :since) order by t.id",
                        ImprovementTask.class).setParameter("since", since).getResultList().stream()
                .map(task -> task.gap(of(task.id()))).toList();
    }

    private static TaskQuery query(Object[] row) {
        return new TaskQuery(Language.ofTag((String) row[0]).orElse(Language.ENGLISH), (String) row[1], number(row[2]), number(row[3]), found(row[4], row[5]),
                Optional.ofNullable(row[6]).map(results -> found(results, row[7])));
    }

    private static Found found(Object results, Object rank) {
        return new Found(number(results), Optional.ofNullable(rank).map(TaskQueries::number));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
