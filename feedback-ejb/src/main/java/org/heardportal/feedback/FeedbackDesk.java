package org.heardportal.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.heardportal.shared.Reference;

/** Where feedback comes in: it is masked, and brought to the owner of the service or the page that it is about. */
@Stateless
public class FeedbackDesk {

    /** A new submission key for a form that is not the same for everyone. */
    @PermitAll
    public String mintKey() {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes what somebody says. The same key with the same content leads to the same receipt.
     *
     * @throws FeedbackRefused when it cannot be taken
     */
    @PermitAll
    public FeedbackReceipt receive(GiveFeedback command) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds words, and where to be told, to an answer that was given without. The same key with the same words is taken once.
     *
     * @param key of the receipt
     * @throws FeedbackRefused when they cannot be taken
     */
    @PermitAll
    public FeedbackReceipt addWords(String key, String words, String email) {
        throw new UnsupportedOperationException();
    }

    /** What anybody may read of a piece of feedback; empty where there is none. */
    @PermitAll
    public Optional<FeedbackStatus> status(Reference reference) {
        throw new UnsupportedOperationException();
    }

    /** Whether the person of a request has said how it went. */
    @PermitAll
    public boolean isRated(long requestId) {
        throw new UnsupportedOperationException();
    }

    /** What a message about a piece of feedback is made of; looked up when it is sent. Empty where its contact was disposed of. */
    @RolesAllowed("system")
    public Optional<FeedbackCorrespondence> correspondence(long feedbackId) {
        throw new UnsupportedOperationException();
    }
}
