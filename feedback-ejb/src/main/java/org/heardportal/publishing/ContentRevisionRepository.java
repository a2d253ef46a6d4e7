package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The table of revisions and the sequence of their changes: whoever opens or closes a revision writes the change in the same stroke. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContentRevisionRepository {

    /** Any number that nothing else in this database locks by. */
    private static final long WRITER_LOCK = 0x4865617264L;

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /**
     * Waits until no other transaction writes content, and lets none begin before this one ends. Content is written seldom; with one writer at a time the order
     * of the sequence is the order of the commits, and the number of the snapshot never steps back.
     */
    void lockForWriting() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)").setParameter(1, WRITER_LOCK).getSingleResult();
    }

    /** Every revision without an end: of one path at most one from the file and one from the portal. */
    List<ContentRevision> current() {
        return entities.createQuery("select r from ContentRevision r where r.validUntil is null order by r.path, r.source", ContentRevision.class)
                .getResultList();
    }

    /** Those of one path: at most one from the file and one from the portal. */
    List<ContentRevision> currentAt(String path) {
        return entities.createQuery("select r from ContentRevision r where r.validUntil is null and r.path = :path", ContentRevision.class)
                .setParameter("path", path).getResultList();
    }

    /** A revision, current or not; empty where there is none with this id. */
    Optional<ContentRevision> byId(long id) {
        return Optional.ofNullable(entities.find(ContentRevision.class, id));
    }

    /** The revisions of the calendar that were current when one of them had just been opened, the portal's after those of files. */
    List<ContentRevision> calendarAsOf(ContentRevision newest) {
        return entities.createQuery("""
                select r from ContentRevision r, ContentRevision n
                 where n = :newest and r.kind = n.kind and r.id <= n.id and (r.validUntil is null or r.validUntil > n.validFrom)
                 order by r.source, r.id""", ContentRevision.class)
                .setParameter("newest", newest).getResultList();
    }

    /** What was opened since an instant, newest first. */
    List<ContentRevision> openedSince(Instant instant) {
        return entities.createQuery("select r from ContentRevision r where r.validFrom >= :instant order by r.validFrom desc, r.id desc", ContentRevision.class)
                .setParameter("instant", instant).getResultList();
    }

    void open(ContentRevision revision, Instant at) {
        entities.persist(revision);
        entities.flush();
        entities.persist(ContentChange.opened(revision, at));
    }

    /** Ends a revision and writes so to the database at once: a new current one of the same path may follow. */
    void close(ContentRevision revision, Instant at) {
        revision.close(at);
        entities.persist(ContentChange.closed(revision, at));
        entities.flush();
    }

    /** The last change that no running transaction can still precede; nought when there is none. */
    long lastSettledChange() {
        Number last = (Number) entities.createNativeQuery("""
                select coalesce(max(sequence), 0) from content_change
                 where transaction_id < pg_snapshot_xmin(pg_current_snapshot())""").getSingleResult();
        return last.longValue();
    }

    /** Every version of a file with its text, newest first. */
    List<FileRevision> of(String path) {
        List<?> rows = entities.createNativeQuery("""
                select r.id, r.text, case when r.source = 'portal' then coalesce(a.name, '') else '' end, r.reason, r.valid_from, r.valid_until, r.source
                  from content_revision r left join account a on a.id = r.actor_id where r.path = ?1 order by r.id desc""")
                .setParameter(1, path).getResultList();
        return rows.stream().map(row -> revision((Object[]) row)).toList();
    }

    private static FileRevision revision(Object[] row) {
        return new FileRevision(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], instant(row[4]),
                Optional.ofNullable(row[5]).map(ContentRevisionRepository::instant), "file".equals(row[6]));
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime withOffset ? withOffset.toInstant() : ((Timestamp) time).toInstant();
    }
}
