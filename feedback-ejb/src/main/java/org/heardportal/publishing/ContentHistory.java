package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.shared.Actor;

/** What was published when, by whom and why; and the way back to what was published before. */
@Stateless
public class ContentHistory {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    ContentRevisionRepository revisions;

    @Inject
    ContentRegister register;

    @Inject
    Publishing publishing;

    @Inject
    PageRights rights;

    /**
     * Every revision of a file, newest first. Names are looked up in the rows of accounts: a history holds ids alone, because it outlives the people.
     *
     * @throws NoSuchPage when nothing was ever published there
     */
    @RolesAllowed("owner")
    public List<RevisionRow> revisions(SignedInPerson by, String path) {
        rights.pass(by, ContentDrafts.path(path), Optional.empty());
        List<?> rows = entities.createNativeQuery("""
                select r.id, coalesce(a.name, ''), coalesce(b.name, ''), r.reason, r.valid_from, r.valid_until, r.source, r.withdraws
                  from content_revision r left join account a on a.id = r.actor_id left join account b on b.id = r.approved_by
                 where r.path = ?1 order by r.id desc""").setParameter(1, path).getResultList();
        if (rows.isEmpty()) {
            throw new NoSuchPage();
        }
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** The text of a revision of this file; empty where it has none with this id. */
    @RolesAllowed("owner")
    public Optional<String> text(SignedInPerson by, String path, long revision) {
        rights.pass(by, ContentDrafts.path(path), Optional.empty());
        return revisions.byId(revision).filter(of -> of.path().equals(path)).map(ContentRevision::text);
    }

    /**
     * Publishes a former text again, at once: it was approved when it was published first.
     *
     * @return the id of the new revision
     * @throws DraftRefused when there is no such revision, it is what is published, or no reason is given
     * @throws ContentRefused when the content could not be used with it any more
     */
    @RolesAllowed("owner")
    public long putBack(SignedInPerson by, String path, long revision, String reason) {
        ContentPath of = ContentDrafts.path(path);
        rights.pass(by, of, Optional.empty());
        ContentRevision former = revisions.byId(revision).filter(found -> found.path().equals(path) && !found.withdraws())
                .orElseThrow(() -> new DraftRefused(Problem.NOTHING_BEFORE));
        if (publishing.standing(of).shown().filter(shown -> shown.says(former.text())).isPresent()) {
            throw new DraftRefused(Problem.SAME_TEXT);
        }
        return publishing.publish(Publication.of(of, former.text(), actor(by), why(reason)));
    }

    /**
     * Takes a page out. Its address is then nobody's; its history stays, and it can be put back.
     *
     * @throws ContentRefused when other pages still lead to it, with each of them
     */
    @RolesAllowed("owner")
    public void withdraw(SignedInPerson by, String path, String reason) {
        ContentPath of = ContentDrafts.path(path);
        rights.pass(by, of, Optional.empty());
        if (rights.needsApproval(of)) {
            throw new DraftRefused(Problem.SECOND_PERSON_NEEDED);
        }
        ContentRevision shown = publishing.standing(of).shown().orElseThrow(NoSuchPage::new);
        if (of.language() == Language.ENGLISH) {
            translations(of).forEach(translation -> publishing.publish(withdrawal(by, translation, reason)));
        }
        publishing.publish(withdrawal(by, shown, reason));
    }

    /** Files of the person's pages that have changed or vanished underneath what was published. */
    @RolesAllowed("owner")
    public List<ContentConflict> conflicts(SignedInPerson by) {
        return register.conflicts().stream().filter(conflict -> rights.allows(by, new ContentPath(conflict.path()), Optional.empty())).toList();
    }

    /** Ends a conflict: what is published stays, as a revision over the file as it is now. */
    @RolesAllowed("owner")
    public void keepMine(SignedInPerson by, String path, String reason) {
        ContentPath of = ContentDrafts.path(path);
        rights.pass(by, of, Optional.empty());
        ContentRevision mine = publishing.standing(of).fromPortal().orElseThrow(NoSuchPage::new);
        publishing.publish(new Publication(of, mine.text(), actor(by), why(reason), Optional.empty(), mine.withdraws()));
    }

    /** Ends a conflict: the file stands again. */
    @RolesAllowed("owner")
    public void takeFile(SignedInPerson by, String path) {
        ContentPath of = ContentDrafts.path(path);
        rights.pass(by, of, Optional.empty());
        publishing.takeFile(of, actor(by));
    }

    /** A translation does not outlive its page. */
    private List<ContentRevision> translations(ContentPath page) {
        return Stream.of(Language.values()).filter(language -> language != Language.ENGLISH)
                .flatMap(language -> publishing.standing(new ContentPath(page.page() + "." + language.tag() + ".yaml")).shown().stream()).toList();
    }

    private static Publication withdrawal(SignedInPerson by, ContentRevision shown, String reason) {
        return new Publication(new ContentPath(shown.path()), shown.text(), actor(by), why(reason), Optional.empty(), true);
    }

    private static String why(String reason) {
        if (reason.isBlank()) {
            throw new DraftRefused(Problem.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new DraftRefused(Problem.REASON_TOO_LONG);
        }
        return reason.strip();
    }

    private static Actor actor(SignedInPerson by) {
        return Actor.of(Actor.Kind.OWNER, by.accountId());
    }

    private static RevisionRow row(Object[] row) {
        return new RevisionRow(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], instant(row[4]).orElseThrow(), instant(row[5]),
                "file".equals(row[6]), (Boolean) row[7]);
    }

    private static Optional<Instant> instant(Object time) {
        return Optional.ofNullable(time).map(of -> of instanceof OffsetDateTime withOffset ? withOffset.toInstant() : ((Date) of).toInstant());
    }
}
