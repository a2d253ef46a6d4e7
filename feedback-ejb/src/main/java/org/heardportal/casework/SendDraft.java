package org.heardportal.casework;

import org.heardportal.content.Language;

/**
 * Sends a draft.
 *
 * @param secret of the draft's address
 * @param key of the form that is sent, minted when it was shown: sent twice, it makes one request
 * @param digest of the answers that were shown, by {@link DraftProgress#digest()}
 * @param language in which the person reads about the request
 */
public record SendDraft(String secret, String key, String digest, Language language) {

    /** Without the secrets, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "SendDraft[" + language + "]";
    }
}
