package org.heardportal.publishing;

import java.util.Optional;
import org.heardportal.shared.Actor;

/**
 * A text that becomes a revision.
 *
 * @param actor who publishes it
 * @param reason why, in words
 * @param approvedBy the account of the second person; empty where nobody had to approve it
 * @param withdraws true to take the page out
 */
record Publication(ContentPath path, String text, Actor actor, String reason, Optional<Long> approvedBy, boolean withdraws) {

    static Publication of(ContentPath path, String text, Actor actor, String reason) {
        return new Publication(path, text, actor, reason, Optional.empty(), false);
    }
}
