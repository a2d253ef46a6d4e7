package org.heardportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The record and its batches, read as texts: what is sealed is what the database says, not what some type makes of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AuditRepository {

    /** Any number that nothing else in this database locks by. */
    private static final long SEALER_LOCK = 0x4865617264_5EA1L;

    private static final String MICROSECONDS = "cast(cast(extract(epoch from %s) * 1000000 as bigint) as text)";

    private static final String BATCHES = """
            select number, cast(from_transaction as text), cast(upto_transaction as text), entries, %s, previous_head, head, disposed_at is not null
              from audit_batch""".formatted(MICROSECONDS.formatted("sealed_at"));

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** Becomes the one who seals until this transaction ends; false where another node is. */
    boolean becomeSealer() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(?1)").setParameter(1, SEALER_LOCK).getSingleResult();
    }

    Optional<SealedBatch> last() {
        return batches(BATCHES + " order by number desc limit 1", -1).stream().findFirst();
    }

    /** The batches after one, in order. */
    List<SealedBatch> after(long number) {
        return batches(BATCHES + " where number > ?1 order by number", number);
    }

    /** The oldest transaction that still runs: of those before it nothing more can come. */
    String oldestRunning() {
        return entities.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)").getSingleResult().toString();
    }

    /** The lines of the entries of a range of transactions, as they are sealed. */
    List<List<String>> lines(String fromTransaction, String uptoTransaction) {
        List<?> rows = entities.createNativeQuery("""
                select cast(transaction_id as text), cast(id as text), kind, %s, actor_kind, coalesce(cast(actor_id as text), ''), subject_kind, subject_id, reason
                  from audit_entry where transaction_id >= cast(?1 as xid8) and transaction_id < cast(?2 as xid8) order by transaction_id, id"""
                .formatted(MICROSECONDS.formatted("occurred_at"))).setParameter(1, fromTransaction).setParameter(2, uptoTransaction).getResultList();
        return rows.stream().map(row -> Arrays.stream((Object[]) row).map(Objects::toString).toList()).toList();
    }

    void add(SealedBatch batch, long firstEntry, long lastEntry) {
        entities.createNativeQuery("""
                insert into audit_batch (number, first_entry, last_entry, previous_head, head, sealed_at, from_transaction, upto_transaction, entries)
                values (?1, ?2, ?3, ?4, ?5, timestamptz 'epoch' + cast(?6 as bigint) * interval '1 microsecond', cast(?7 as xid8), cast(?8 as xid8), ?9)""")
                .setParameter(1, batch.number()).setParameter(2, firstEntry).setParameter(3, lastEntry).setParameter(4, batch.previousHead())
                .setParameter(5, batch.head()).setParameter(6, batch.sealedAt()).setParameter(7, batch.fromTransaction()).setParameter(8, batch.uptoTransaction())
                .setParameter(9, batch.entries()).executeUpdate();
    }

    private List<SealedBatch> batches(String sql, long after) {
        var query = entities.createNativeQuery(sql);
        if (after >= 0) {
            query.setParameter(1, after);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> batch((Object[]) row)).toList();
    }

    private static SealedBatch batch(Object[] row) {
        return new SealedBatch(((Number) row[0]).longValue(), row[1].toString(), row[2].toString(), ((Number) row[3]).longValue(), row[4].toString(),
                (byte[]) row[5], (byte[]) row[6], (Boolean) row[7]);
    }
}
