package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;

/**
 * The steps that the person takes on the site with a proof. A change in between is refused only where it is one that the person may know of: a note among
 * colleagues does not send anybody's answer back.
 */
@ApplicationScoped
class ResidentSteps {

    @Inject
    RequestRepository requests;

    @Inject
    RequestProofs proofs;

    @Inject
    RequestReading reading;

    @Inject
    RequestLog log;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    void reply(ResidentStep step) {
        ServiceRequest request = own(step);
        Instant now = moment(request, step, RequestEdge.INFORMATION_GIVEN);
        take(request, RequestEventKind.INFORMATION_GIVEN, StepWords.needed(step.words()), now);
        happened.fire(new InformationGiven(now, Actor.visitor(), request.id()));
    }

    void withdraw(ResidentStep step) {
        ServiceRequest request = own(step);
        Instant now = moment(request, step, RequestEdge.WITHDRAWN_BY_RESIDENT);
        take(request, RequestEventKind.WITHDRAWN, StepWords.optional(step.words()), now);
        happened.fire(new RequestWithdrawn(now, Actor.visitor(), request.id()));
    }

    void reopen(ResidentStep step) {
        ServiceRequest request = own(step);
        Instant now = moment(request, step, RequestEdge.REOPENED);
        if (!RequestReading.canReopen(request, now)) {
            throw new NoSuchStep(request.state());
        }
        take(request, RequestEventKind.REOPENED, StepWords.optional(step.words()), now);
        happened.fire(new RequestReopened(now, Actor.visitor(), request.id()));
    }

    private ServiceRequest own(ResidentStep step) {
        proofs.whose(step.reference(), step.proof()).orElseThrow(ProofRefused::new);
        return requests.findToChange(step.reference()).orElseThrow(ProofRefused::new);
    }

    private Instant moment(ServiceRequest request, ResidentStep step, RequestEdge edge) {
        if (!edge.leadsFrom(request.state())) {
            throw new NoSuchStep(request.state());
        }
        if (reading.timeline(request).lastKnown() != step.version()) {
            throw new RequestChanged();
        }
        return request.momentOf(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void take(ServiceRequest request, RequestEventKind kind, String words, Instant now) {
        Optional<Long> message = words.isEmpty() ? Optional.empty()
                : Optional.of(requests.add(new RequestMessage(request, Actor.visitor(), Channel.WEB, words, now)).id());
        log.write(request, Happening.now(kind, Actor.visitor(), now, EventDetails.NONE.withMessage(message)));
    }
}
