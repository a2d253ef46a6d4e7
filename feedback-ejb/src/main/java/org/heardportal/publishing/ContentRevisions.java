package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heardportal.content.ContentProblem;

/** The edits that owners publish. Each becomes a revision that stands over the file, and is read and found by every node within two seconds. */
@Stateless
public class ContentRevisions {

    private static final Pattern PATH = Pattern.compile("([a-z0-9-]+/){0,3}[a-z0-9-]+(\\.[a-z]{2})?\\.yaml");
    private static final int LONGEST_REASON = 500;

    @Inject
    Publishing publishing;

    @Inject
    PageRights rights;

    /**
     * Publishes an edit.
     *
     * @return the id of the new revision; of the current one where the text is the same
     * @throws org.heardportal.account.AccessDenied when somebody else answers for the service
     * @throws DraftRefused where a second person has to approve what is published there: that is done with a draft
     * @throws ContentRefused when the content could not be used with this text, with every reason; nothing is changed
     */
    @RolesAllowed("owner")
    public long publish(PublishRevision command) {
        ContentPath path = path(command);
        rights.pass(command.by(), path, Optional.of(command.text()));
        if (rights.needsApproval(path)) {
            throw new DraftRefused(DraftRefused.Problem.SECOND_PERSON_NEEDED);
        }
        return publishing.publish(Publication.of(path, command.text(), command.actor(), command.reason()));
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
}
