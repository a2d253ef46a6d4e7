package org.heardportal.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the stamped promises from what their rows say now. */
@ApplicationScoped
class FiguresTable {

    /**
     * One row for each standard. A promise without an outcome has been broken when its date has passed, unless the clock was stopped before it did:
     * then the date moves on day by day, whatever the column said at the stop.
     */
    private static final String COUNT = """
            with promise as (
                select p.standard, p.outcome, p.counts_until, r.state, r.outcome as ending,
                       p.counts_until > ?1 and p.counts_until <= ?2 as due,
                       p.outcome is null and r.state = 'waiting_for_you' and r.state_since < p.counts_until as stopped,
                       exists (select from request_event e where e.request_id = r.id and e.kind = 'reopened'
                           and not exists (select from request_event c where c.request_id = r.id and c.corrects = e.number)) as reopened
                  from request_promise p join service_request r on r.id = p.request_id
                 where p.outcome is null or p.counts_until > ?1 and p.counts_until <= ?2)
            select standard,
                   count(*) filter (where due and outcome = 'kept'),
                   count(*) filter (where due and (outcome = 'broken' or outcome is null and not stopped)),
                   count(*) filter (where stopped),
                   count(*) filter (where due and outcome = 'left_out' and state in ('withdrawn', 'lapsed')),
                   count(*) filter (where due and outcome = 'left_out' and ending = 'not_ours'),
                   count(*) filter (where due and outcome = 'left_out' and ending = 'already_reported'),
                   count(*) filter (where outcome is null and not stopped and reopened and counts_until > ?3)
              from promise group by standard""";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Transactional
    PublishedFigures count(Instant now) {
        Period period = Period.before(now);
        List<?> rows = entities.createNativeQuery(COUNT)
                .setParameter(1, Timestamp.from(period.begins())).setParameter(2, Timestamp.from(period.ends())).setParameter(3, Timestamp.from(now))
                .getResultList();
        Map<String, Tally> tallies = new HashMap<>();
        rows.forEach(row -> {
            Object[] columns = (Object[]) row;
            Tally tally = tally(columns);
            if (!tally.equals(Tally.NONE)) {
                tallies.put((String) columns[0], tally);
            }
        });
        return new PublishedFigures(now, period, tallies);
    }

    private static Tally tally(Object... columns) {
        int next = 1;
        return new Tally(number(columns[next++]), number(columns[next++]), number(columns[next++]), number(columns[next++]), number(columns[next++]),
                number(columns[next++]), number(columns[next]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
