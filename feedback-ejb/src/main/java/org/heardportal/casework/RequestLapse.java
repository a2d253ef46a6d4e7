package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;

/** Closes what waited too long for its person, each request in a transaction of its own, so that one that fails keeps no other open. */
@ApplicationScoped
class RequestLapse {

    /** Four weeks: longer than most holidays, and long enough to find a paper. */
    static final Duration WAITS = Duration.ofDays(28);

    @Inject
    RequestRepository requests;

    @Inject
    RequestLog log;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** The requests that have waited too long. */
    @Transactional
    List<Reference> due() {
        return requests.waitingForThePersonSince(clock.instant().minus(WAITS));
    }

    /** Closes one, if it still waits. */
    @Transactional(TxType.REQUIRES_NEW)
    void lapse(Reference reference) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requests.findToChange(reference).filter(request -> request.hasWaitedForThePersonSince(now.minus(WAITS))).ifPresent(request -> {
            log.write(request, Happening.now(RequestEventKind.LAPSED, Actor.system(), now, EventDetails.NONE));
            happened.fire(new RequestLapsed(now, Actor.system(), request.id()));
        });
    }
}
