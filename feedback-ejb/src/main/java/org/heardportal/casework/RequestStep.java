package org.heardportal.casework;

import java.time.LocalDate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.shared.Reference;

/** Something that a member of staff does with a request. It names the version that they saw, so that a change in between is noticed. */
public sealed interface RequestStep {

    SignedInPerson by();

    Reference reference();

    int version();

    /** Works on it from now on; a request that was received is in hand then. */
    record Take(SignedInPerson by, Reference reference, int version) implements RequestStep {
    }

    /** Asks the person for something; the clock stops. */
    record Ask(SignedInPerson by, Reference reference, int version, String words) implements RequestStep {
    }

    /** Waits for somebody else, by the code of an {@link OtherParty}. */
    record HandToOthers(SignedInPerson by, Reference reference, int version, String waitingFor) implements RequestStep {
    }

    /** Goes on after somebody else has answered. */
    record OthersAnswered(SignedInPerson by, Reference reference, int version) implements RequestStep {
    }

    /** Gives the person what they asked to know: a decision, a visit, a date. */
    record Answer(SignedInPerson by, Reference reference, int version, String words) implements RequestStep {
    }

    /**
     * Ends it.
     *
     * @param duplicateOf reference of the first report, as typed; empty for every outcome but already reported
     * @param words what the person reads; needed for everything but done
     */
    record Close(SignedInPerson by, Reference reference, int version, Outcome outcome, String duplicateOf, String words) implements RequestStep {
    }

    /** Takes it up again. */
    record Reopen(SignedInPerson by, Reference reference, int version) implements RequestStep {
    }

    /**
     * Tells the person another date, before the old one has passed. What counts stays as it was.
     *
     * @param reason code of a {@link DelayReason}
     */
    record MoveDue(SignedInPerson by, Reference reference, int version, LocalDate to, String reason, String words) implements RequestStep {
    }

    /** Leaves a note for colleagues. */
    record AddNote(SignedInPerson by, Reference reference, int version, String words) implements RequestStep {
    }
}
