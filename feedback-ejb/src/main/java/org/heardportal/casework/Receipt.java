package org.heardportal.casework;

import java.util.Optional;
import org.heardportal.shared.Reference;

/**
 * What somebody gets who has sent a request.
 *
 * @param proof token of a browser that belongs to this request for 30 minutes; only its hash is kept
 * @param code the code that follows it where no contact was given, in groups; the browser that has the proof can be shown it again while that lasts
 */
public record Receipt(long requestId, Reference reference, String proof, Optional<String> code) {

    /** Without the secrets, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "Receipt[" + reference.plain() + "]";
    }
}
