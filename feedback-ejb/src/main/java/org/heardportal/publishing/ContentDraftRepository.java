package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.publishing.DraftRefused.Problem;

/** The table of drafts. A draft is changed under a lock on its path, from the version that its owner saw. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContentDraftRepository {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    List<ContentDraft> all() {
        return entities.createQuery("select d from ContentDraft d order by d.path", ContentDraft.class).getResultList();
    }

    Optional<ContentDraft> at(String path) {
        return entities.createQuery("select d from ContentDraft d where d.path = :path", ContentDraft.class).setParameter("path", path).getResultStream().findFirst();
    }

    /** The draft of a path after whoever else is changing it has done so; also keeps two from beginning one. */
    Optional<ContentDraft> locked(String path) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 10)) as text)").setParameter(1, path).getSingleResult();
        Optional<ContentDraft> draft = at(path);
        draft.ifPresent(entities::refresh);
        return draft;
    }

    /**
     * The draft as its owner saw it.
     *
     * @throws DraftRefused when it was changed since, or is not there any more
     */
    ContentDraft seen(String path, int version) {
        return locked(path).filter(draft -> draft.version() == version).orElseThrow(() -> new DraftRefused(Problem.CHANGED));
    }

    void add(ContentDraft draft) {
        entities.persist(draft);
        entities.flush();
    }

    void remove(ContentDraft draft) {
        entities.remove(draft);
        entities.flush();
    }

    /** Writes now what was changed, so that the version is that of the row. */
    void flush() {
        entities.flush();
    }

    /** The paths of planned drafts whose time has come and that nobody else is publishing; locked until this transaction ends. */
    @SuppressWarnings("unchecked")
    List<ContentDraft> due(Instant now) {
        return entities.createNativeQuery("""
                select * from content_draft where state = 'planned' and publish_at <= ?1
                 order by publish_at, id limit 1 for update skip locked""", ContentDraft.class).setParameter(1, Timestamp.from(now)).getResultList();
    }

    Optional<ContentDraft> byId(long id) {
        return Optional.ofNullable(entities.find(ContentDraft.class, id));
    }
}
