package org.heardportal.casework;

import org.heardportal.shared.Reference;

/**
 * Proves to belong to a request.
 *
 * @param typed the e-mail address, phone number or postcode that was given, or the code of the receipt; as typed
 */
public record Prove(Reference reference, String typed) {

    /** Without what was typed, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "Prove[" + reference.plain() + "]";
    }
}
