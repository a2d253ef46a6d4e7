package org.heardportal.feedback;

import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** Something happened to a piece of feedback that the person may be told, or that is on record. */
public interface FeedbackNews extends DomainEvent {

    /** The row of the feedback. */
    long feedbackId();

    @Override
    default Subject subject() {
        return Subject.of("feedback", feedbackId());
    }
}
