package org.heardportal.feedback;

import java.util.Optional;
import org.heardportal.account.SignedInPerson;

/**
 * What an owner wants to see of the feedback that their teams answer for.
 *
 * @param state only what is there
 * @param service only what is about this service, by slug
 * @param withWords only what has words
 * @param first how many rows to pass over, the newest first
 */
public record InboxQuery(SignedInPerson by, Optional<FeedbackState> state, Optional<String> service, boolean withWords, int first, int size) {

    /** What is new to somebody. */
    public static InboxQuery ofNew(SignedInPerson by) {
        return new InboxQuery(by, Optional.of(FeedbackState.RECEIVED), Optional.empty(), false, 0, 1);
    }
}
