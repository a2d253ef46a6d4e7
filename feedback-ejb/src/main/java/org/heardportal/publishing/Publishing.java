package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentLibrary;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;

/** Opens the revisions of owners. Whoever calls it has asked whether the person may; it sees to it that the content can be used afterwards. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Publishing {

    @Inject
    ContentRevisionRepository revisions;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Publishes a text.
     *
     * @return the id of the new revision; of the current one where it says the same
     * @throws ContentRefused when the content could not be used with it
     */
    long publish(Publication publication) {
        revisions.lockForWriting();
        Standing standing = standing(publication.path());
        Optional<ContentRevision> current = standing.current();
        boolean same = current.filter(revision -> revision.says(publication.text()) && revision.withdraws() == publication.withdraws()).isPresent();
        return same && !standing.isInConflict() ? current.get().id() : open(publication, standing);
    }

    /** Lets the file stand again: the portal's revision over it is closed. */
    void takeFile(ContentPath path, Actor actor) {
        revisions.lockForWriting();
        Standing standing = standing(path);
        standing.fromPortal().ifPresent(revision -> {
            revisions.close(revision, now());
            happened.fire(new FileTaken(now(), actor, revision.id()));
        });
        refuseWhatCannotBeUsed();
    }

    /** What stands at a path. */
    Standing standing(ContentPath path) {
        List<ContentRevision> current = revisions.currentAt(path.value());
        return new Standing(current.stream().filter(revision -> !revision.isFromPortal()).findFirst(), current.stream().filter(ContentRevision::isFromPortal).findFirst());
    }

    /**
     * Sees whether a text could be published.
     *
     * @throws ContentRefused when the content could not be used with it
     */
    void tryOut(ContentPath path, String text) {
        try {
            ContentLibrary.of(textsWith(path, text));
        } catch (BrokenContent e) {
            throw new ContentRefused(e.problems());
        }
    }

    /** The texts of the whole content, with this one in its place. */
    Map<String, String> textsWith(ContentPath path, String text) {
        Map<String, String> texts = Snapshot.texts(revisions.current());
        texts.put(path.value(), text);
        return texts;
    }

    private long open(Publication publication, Standing standing) {
        Instant now = now();
        standing.fromPortal().ifPresent(revision -> revisions.close(revision, now));
        ContentRevision revision = ContentRevision.ofPortal(publication, standing.fromFile(), now);
        revisions.open(revision, now);
        refuseWhatCannotBeUsed();
        happened.fire(new RevisionPublished(now, publication.actor(), revision.id()));
        return revision.id();
    }

    private void refuseWhatCannotBeUsed() {
        try {
            Snapshot.of(0, revisions.current());
        } catch (BrokenContent e) {
            throw new ContentRefused(e.problems());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The revisions of one file that have no end: from the folder and from the portal. */
    record Standing(Optional<ContentRevision> fromFile, Optional<ContentRevision> fromPortal) {

        /** The one that decides. */
        Optional<ContentRevision> current() {
            return fromPortal.or(() -> fromFile);
        }

        /** The one whose text is read; empty where the page was taken out. */
        Optional<ContentRevision> shown() {
            return current().filter(revision -> !revision.withdraws());
        }

        boolean isInConflict() {
            return fromPortal.filter(portal -> !portal.standsOver().equals(fromFile.map(ContentRevision::id))).isPresent();
        }
    }
}
