package org.heardportal.casework;

/**
 * A draft that goes on under a new address; the old one is dead.
 *
 * @param service slug of the service
 * @param secret of the new address
 */
public record WokenDraft(String service, String secret) {

    /** Without the secret, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "WokenDraft[" + service + "]";
    }
}
