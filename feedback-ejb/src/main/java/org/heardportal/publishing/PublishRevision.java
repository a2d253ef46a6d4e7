package org.heardportal.publishing;

import org.heardportal.account.SignedInPerson;
import org.heardportal.shared.Actor;

/**
 * An owner's edit of one content file.
 *
 * @param by who publishes it
 * @param path the file within the content folder: {@code services/missed-bin-collection.yaml}
 * @param text the whole new text of the file
 * @param reason why, in words; at most 500 characters
 */
public record PublishRevision(SignedInPerson by, String path, String text, String reason) {

    Actor actor() {
        return Actor.of(Actor.Kind.OWNER, by.accountId());
    }
}
