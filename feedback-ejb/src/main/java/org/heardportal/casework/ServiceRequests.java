package org.heardportal.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.shared.Reference;

/** What a resident does with a request: open it, prove that it is theirs, follow it, answer, take it back, say that it was not done. */
@Stateless
public class ServiceRequests {

    @Inject
    RequestOpening opening;

    @Inject
    RequestProofs proofs;

    @Inject
    ResidentSteps steps;

    @Inject
    RequestReading reading;

    @Inject
    RequestRepository requests;

    @Inject
    Clock clock;

    /**
     * Opens a request with one stamped promise for each standard of its service that is a time.
     *
     * @throws IllegalArgumentException for a service that there is not, or a time that has not come yet
     */
    @PermitAll
    public Receipt open(OpenServiceRequest command) {
        return opening.open(command);
    }

    /**
     * The code of the receipt once more, for the browser that sent the request.
     *
     * @return empty where a contact was given, or the proof is not the one of the receipt, or not any more
     */
    @PermitAll
    public Optional<String> receiptCode(Reference reference, String proof) {
        return proofs.receiptCode(reference, proof);
    }

    /**
     * Proves to belong to a request.
     *
     * @return a token for this one request and 30 minutes
     * @throws ProofRefused when there is no such request or the proof does not fit
     * @throws org.heardportal.account.TooManyAttempts after five tries in a quarter of an hour, whether it fits or not
     */
    @PermitAll
    public String prove(Prove command) {
        return proofs.prove(command);
    }

    /** The request as its person reads it; empty where the token does not prove it, or not any more. */
    @PermitAll
    public Optional<RequestProgress> progress(Reference reference, String proof) {
        Instant now = now();
        return proofs.whose(reference, proof).map(request -> reading.progress(request, now));
    }

    /**
     * Answers what we asked; the clock runs on.
     *
     * @throws ProofRefused without a proof
     * @throws StepRefused without words, or with too many
     * @throws NoSuchStep when nothing is asked any more
     * @throws RequestChanged when it was changed meanwhile
     */
    @PermitAll
    public void reply(ResidentStep step) {
        steps.reply(step);
    }

    /**
     * Takes the request back.
     *
     * @throws ProofRefused without a proof
     * @throws StepRefused with too many words
     * @throws NoSuchStep when it is over already
     * @throws RequestChanged when it was changed meanwhile
     */
    @PermitAll
    public void withdraw(ResidentStep step) {
        steps.withdraw(step);
    }

    /**
     * Says that it was not done after all: it is in hand again.
     *
     * @throws ProofRefused without a proof
     * @throws StepRefused with too many words
     * @throws NoSuchStep when it is not done, or was done more than 28 days ago
     * @throws RequestChanged when it was changed meanwhile
     */
    @PermitAll
    public void reopen(ResidentStep step) {
        steps.reopen(step);
    }

    /** What a message about a request is made of; looked up when it is sent. Empty where its words were disposed of. */
    @RolesAllowed("system")
    public Optional<Correspondence> correspondence(long requestId, Optional<Long> messageId) {
        return requests.find(requestId).flatMap(request -> reading.correspondence(request, messageId));
    }

    /** Removes proofs that have ended. */
    @RolesAllowed("system")
    public void dispose() {
        proofs.dispose();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
