package org.heardportal.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * One piece of feedback as its owner reads it in a list.
 *
 * @param reference as tables hold it
 * @param words with personal data masked; empty for an answer without words
 * @param about {@code page}, {@code service}, {@code request} or {@code council}
 * @param page address of the page; empty where it is about none
 */
public record FeedbackRow(long id, String reference, String words, Optional<Boolean> useful, Optional<Integer> rating, String about, String page, Optional<String> service,
        FeedbackState state, Instant saidAt) implements Serializable {

    /** Says nothing of what was said, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "FeedbackRow[" + reference + "]";
    }
}
