package org.heardportal.feedback;

import org.heardportal.shared.Reference;

/**
 * What somebody gets who has said something.
 *
 * @param key lets this browser add words to it once, within 30 minutes; only its hash is kept
 */
public record FeedbackReceipt(Reference reference, String key) {

    /** Without the secret, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "FeedbackReceipt[" + reference.plain() + "]";
    }
}
