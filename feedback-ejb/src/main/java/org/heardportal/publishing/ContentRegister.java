package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heardportal.content.ContentLibrary;

/** Brings the history and the files of this node together, and composes the snapshot from the history. */
@ApplicationScoped
class ContentRegister {

    @Inject
    ContentRevisionRepository revisions;

    @Inject
    Clock clock;

    /**
     * Opens a revision for each file that is new or different, and closes those whose file has vanished.
     * What changed is tried before the transaction ends, so that broken content leaves the history as it was: the files by themselves, since an edit may hide
     * a broken one until it is taken back, and the files under the edits.
     *
     * @throws org.heardportal.content.BrokenContent with every problem
     */
    @Transactional
    void register(Map<String, String> files) {
        revisions.lockForWriting();
        Instant now = clock.instant();
        Map<String, String> unknown = new TreeMap<>(files);
        List<ContentRevision> fromFiles = revisions.current().stream().filter(revision -> !revision.isFromPortal()).toList();
        fromFiles.stream().filter(revision -> isUnchanged(revision, files)).map(ContentRevision::path).forEach(unknown::remove);
        List<ContentRevision> ended = fromFiles.stream().filter(revision -> !isUnchanged(revision, files)).toList();
        ended.forEach(revision -> revisions.close(revision, now));
        unknown.forEach((path, text) -> revisions.open(ContentRevision.ofFile(new ContentPath(path), text, now), now));
        if (!ended.isEmpty() || !unknown.isEmpty()) {
            ContentLibrary.of(files);
            compose();
        }
    }

    private static boolean isUnchanged(ContentRevision revision, Map<String, String> files) {
        return files.containsKey(revision.path()) && revision.says(files.get(revision.path()));
    }

    /** The number of the last change that every node may follow. */
    @Transactional
    long lastSettledChange() {
        return revisions.lastSettledChange();
    }

    /** The snapshot of this moment. It may hold a change that is newer than its number; the next look composes it again then. */
    @Transactional
    Snapshot compose() {
        long number = revisions.lastSettledChange();
        return Snapshot.of(number, revisions.current());
    }

    /** Files that have changed or vanished underneath a portal revision since its editor saw them. */
    @Transactional
    List<ContentConflict> conflicts() {
        List<ContentRevision> current = revisions.current();
        Map<String, Long> files = current.stream()
                .filter(revision -> !revision.isFromPortal())
                .collect(Collectors.toMap(ContentRevision::path, ContentRevision::id));
        return current.stream()
                .filter(ContentRevision::isFromPortal)
                .filter(portal -> !portal.standsOver().equals(Optional.ofNullable(files.get(portal.path()))))
                .map(portal -> new ContentConflict(portal.path(), portal.id(), Optional.ofNullable(files.get(portal.path()))))
                .toList();
    }
}
