package org.heardportal.casework;

import org.heardportal.content.Language;

/**
 * What the message with the link to a draft is made of.
 *
 * @param service slug of the service
 * @param token what the address {@code /resume/{token}} carries; minted for this message, and the one before it no longer works
 */
public record DraftLink(String service, Language language, String email, String token) {

    /** Without address and token, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "DraftLink[" + service + "]";
    }
}
