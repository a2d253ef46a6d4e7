package org.heardportal.casework;

import org.heardportal.shared.Reference;

/**
 * Something that the person does with their own request.
 *
 * @param proof the token of the browser that proved to belong to it
 * @param version of the request as the person saw it
 * @param words what they write with it; may be empty where nothing has to be said
 */
public record ResidentStep(Reference reference, String proof, int version, String words) {

    /** Without proof and words, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "ResidentStep[" + reference.plain() + "]";
    }
}
