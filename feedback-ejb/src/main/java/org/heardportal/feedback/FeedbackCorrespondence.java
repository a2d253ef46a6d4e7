package org.heardportal.feedback;

import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.shared.Reference;

/**
 * What a message about a piece of feedback is made of.
 *
 * @param service slug of the service that it is about; empty where it is about none
 * @param answer what is published about it: what we did, or why not; empty before that
 */
public record FeedbackCorrespondence(Reference reference, Optional<String> service, Language language, String email, FeedbackState state, String answer) {

    /** Says nothing of the person, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "FeedbackCorrespondence[" + reference.plain() + "]";
    }
}
