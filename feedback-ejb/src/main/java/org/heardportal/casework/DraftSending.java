package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.heardportal.shared.Actor;
import org.heardportal.shared.Secret;

/** Makes one request of a draft, however often its form is sent. The row of the draft is locked by the caller, so forms that are sent at once come one by one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DraftSending {

    @Inject
    DraftRepository drafts;

    @Inject
    RequestOpening opening;

    @Inject
    RequestRepository requests;

    /** What a form that was sent before led to. */
    Receipt again(Draft draft, SendDraft command) {
        Submission before = drafts.submission(command.key()).orElseThrow(DraftSent::new);
        if (!before.isOf(body(draft, command)) || draft.sentAs().filter(request -> request == before.request()).isEmpty()) {
            throw new SubmissionRefused();
        }
        ServiceRequest request = requests.find(before.request()).orElseThrow(DraftSent::new);
        ReceiptCode code = ReceiptCode.of(proof(command));
        return new Receipt(before.request(), request.reference(), proof(command),
                request.receiptCodeHash().filter(hash -> code.opens(request.reference(), hash)).map(hash -> code.grouped()));
    }

    /** Opens the request and empties the draft. */
    Receipt first(Draft draft, DraftProgress progress, SendDraft command, Instant now, LocalDate today) {
        demandWhole(progress, command, today);
        if (drafts.submission(command.key()).isPresent()) {
            throw new SubmissionRefused();
        }
        Receipt receipt = opening.open(new OpenServiceRequest(Actor.visitor(), draft.service(), draft.formRevision(), draft.channel(), command.language(),
                progress.given(), new GivenContact(progress).contact(), now), proof(command));
        drafts.add(command.key(), new Submission(receipt.requestId(), body(draft, command)), now);
        drafts.removeAnswers(draft);
        draft.sentAs(receipt.requestId());
        return receipt;
    }

    private static void demandWhole(DraftProgress progress, SendDraft command, LocalDate today) {
        if (!progress.digest().equals(command.digest()) || progress.firstOpen().isPresent()) {
            throw new AnswersChanged();
        }
        progress.firstOutdated(today).ifPresent(question -> {
            throw new AnswerOutdated(question.key());
        });
    }

    /** Made of the key of the form, so that each of several equal forms gives its browser the same proof, whichever answer the browser shows. */
    private static String proof(SendDraft command) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash("proof of " + command.key()));
    }

    private static byte[] body(Draft draft, SendDraft command) {
        return Secret.hash(draft.id() + " " + command.digest());
    }
}
