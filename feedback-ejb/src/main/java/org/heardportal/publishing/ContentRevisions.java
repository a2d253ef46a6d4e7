package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentProblem;
import org.heardportal.content.Language;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** The edits that owners publish. Each becomes a revision that stands over the file, and is read and found by every node within two seconds. */
@Stateless
public class ContentRevisions {

    private static final Pattern PATH = Pattern.compile("([a-z0-9-]+/){0,3}[a-z0-9-]+(\\.[a-z]{2})?\\.yaml");
    private static final int LONGEST_REASON = 500;

    @Inject
    ContentRevisionRepository revisions;

    @Inject
    PublishedContent published;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Publishes an edit.
     *
     * @return the id of the new revision; of the current one where the text is the same
     * @throws org.heardportal.account.AccessDenied when somebody else answers for the service
     * @throws ContentRefused when the content could not be used with this text, with every reason; nothing is changed
     */
    @RolesAllowed("owner")
    public long publish(PublishRevision command) {
        ContentPath path = path(command);
        gate.pass(command.by(), Act.PUBLISH_CONTENT, facts(path), Subject.of("content"));
        revisions.lockForWriting();
        List<ContentRevision> current = revisions.current().stream().filter(revision -> revision.path().equals(path.value())).toList();
        Optional<ContentRevision> fromFile = current.stream().filter(revision -> !revision.isFromPortal()).findFirst();
        Optional<ContentRevision> fromPortal = current.stream().filter(ContentRevision::isFromPortal).findFirst();
        Optional<ContentRevision> standing = fromPortal.or(() -> fromFile);
        if (standing.filter(revision -> revision.says(command.text())).isPresent()) {
            return standing.get().id();
        }
        Instant now = clock.instant();
        fromPortal.ifPresent(revision -> revisions.close(revision, now));
        ContentRevision revision = ContentRevision.ofPortal(path, command, fromFile, now);
        revisions.open(revision, now);
        refuseWhatCannotBeUsed();
        happened.fire(new RevisionPublished(now, command.actor(), revision.id()));
        return revision.id();
    }

    private void refuseWhatCannotBeUsed() {
        try {
            Snapshot.of(0, revisions.current());
        } catch (BrokenContent e) {
            throw new ContentRefused(e.problems());
        }
    }

    private static ContentPath path(PublishRevision command) {
        if (!PATH.matcher(command.path()).matches()) {
            throw new ContentRefused(List.of(new ContentProblem(command.path(), 1, "this is not the path of a content file")));
        }
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            throw new ContentRefused(List.of(new ContentProblem(command.path(), 1, "say why, in at most " + LONGEST_REASON + " characters")));
        }
        if (command.text().indexOf('\0') >= 0) {
            throw new ContentRefused(List.of(new ContentProblem(command.path(), 1, "the text holds a character that no text may hold")));
        }
        return new ContentPath(command.path());
    }

    private Facts facts(ContentPath path) {
        return Optional.of(path)
                .filter(of -> of.kind() == ContentKind.SERVICE)
                .flatMap(of -> published.current().service(of.key(), Language.ENGLISH))
                .map(Facts::of)
                .orElse(Facts.OF_THE_WHOLE_COUNCIL);
    }
}
