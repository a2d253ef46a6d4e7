package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.account.Attempts;
import org.heardportal.account.Limit;
import org.heardportal.account.TooManyAttempts;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Refusals;
import org.heardportal.shared.Secret;

/** Who belongs to a request without an account: whoever knows something that was given with it, and for half an hour their browser. */
@ApplicationScoped
class RequestProofs {

    /** Somebody who mistypes gets five tries; a guesser of postcodes near a known address gets 480 a day. */
    static final Limit LIMIT = new Limit("request_proof", 5, Duration.ofMinutes(15));

    private static final long NO_REQUEST = 0;

    @Inject
    RequestRepository requests;

    @Inject
    Attempts attempts;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    String prove(Prove command) {
        String reference = command.reference().plain();
        Optional<Duration> wait = attempts.claim(LIMIT, reference);
        Instant now = now();
        Optional<ServiceRequest> request = requests.find(command.reference());
        Optional<Long> id = request.map(ServiceRequest::id);
        if (wait.isPresent()) {
            refusals.record(new RequestProofFailed(now, id, RequestProofFailed.LIMIT));
            throw new TooManyAttempts(wait.get());
        }
        Contact contact = requests.contact(id.orElse(NO_REQUEST));
        if (!Proofs.fits(command, contact, request.flatMap(ServiceRequest::receiptCodeHash))) {
            refusals.record(new RequestProofFailed(now, id, RequestProofFailed.PROOF));
            throw new ProofRefused();
        }
        attempts.forgive(LIMIT, reference);
        String token = Secret.mint();
        requests.add(new RequestProof(token, id.orElseThrow(), now));
        happened.fire(new RequestProved(now, id.orElseThrow()));
        return token;
    }

    Optional<String> receiptCode(Reference reference, String proof) {
        ReceiptCode code = ReceiptCode.of(proof);
        return whose(reference, proof).flatMap(ServiceRequest::receiptCodeHash).filter(hash -> code.opens(reference, hash)).map(hash -> code.grouped());
    }

    /** The request that a token proves; empty where it does not, or not any more. */
    Optional<ServiceRequest> whose(Reference reference, String token) {
        return requests.proved(reference, token, now().minus(RequestProof.LASTS));
    }

    /** Removes proofs that have ended. */
    void dispose() {
        requests.removeProofsUntil(now().minus(RequestProof.LASTS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
