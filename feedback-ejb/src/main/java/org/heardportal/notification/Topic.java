package org.heardportal.notification;

import java.util.Optional;

/** What a message is about; who gets it follows from that. */
sealed interface Topic {

    /**
     * A request.
     *
     * @param messageId the words that a colleague wrote for the person
     */
    record Request(long id, Optional<Long> messageId) implements Topic {
    }

    /** A piece of feedback. */
    record Feedback(long id) implements Topic {
    }

    /** A draft. */
    record Draft(long id) implements Topic {
    }
}
