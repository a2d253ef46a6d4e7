package org.heardportal.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.Language;
import org.heardportal.shared.Reference;

/**
 * What a message about a request is made of.
 *
 * @param service slug of the service
 * @param email where it goes; empty where none was given
 * @param due the date by which we promised to finish, or else to answer, as it was told
 * @param words what a colleague wrote; empty where the message carries none
 */
public record Correspondence(Reference reference, String service, Language language, String email, Optional<LocalDate> due, RequestState state,
        Optional<Outcome> outcome, String words) {

    /** Says nothing of the person, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "Correspondence[" + reference.plain() + "]";
    }
}
