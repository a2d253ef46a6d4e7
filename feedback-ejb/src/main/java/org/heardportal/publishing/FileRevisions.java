package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of a content file that is edited as a whole, such as those of the search. Whoever reads them has asked who may. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FileRevisions {

    @Inject
    ContentRevisionRepository revisions;

    /** Lets nobody publish before this transaction ends: what is current then is what is published over. */
    public void lockForWriting() {
        revisions.lockForWriting();
    }

    /** The one that is published: that of the portal stands over the file. Empty where there is no such file. */
    public Optional<FileRevision> current(String path) {
        return of(path).stream().filter(revision -> revision.until().isEmpty()).min(Comparator.comparing(FileRevision::fromFile));
    }

    /** All of them, newest first. */
    public List<FileRevision> of(String path) {
        return revisions.of(path);
    }
}
