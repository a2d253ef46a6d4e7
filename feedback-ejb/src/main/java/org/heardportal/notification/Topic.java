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

    /**
     * Pages that an owner answers for.
     *
     * @param account the owner
     * @param draft the draft that they are told about; empty where it is the review of whatever pages are due
     */
    record Pages(long account, Optional<Long> draft) implements Topic {
    }

    /** A draft. */
    record Draft(long id) implements Topic {
    }
}
