package org.heardportal.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.account.Act;
import org.heardportal.account.SignedInPerson;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;

/** Where staff work on requests: the queue, one request, and each step of it. */
@Stateless
public class RequestDesk {

    @Inject
    RequestRepository requests;

    @Inject
    RequestQueue queue;

    @Inject
    RequestReading reading;

    @Inject
    RequestSteps steps;

    @Inject
    RequestDates dates;

    @Inject
    RequestRights rights;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** The rows of one part of the queue that the person may see. */
    @RolesAllowed({"adviser", "owner"})
    public List<QueueRow> queue(SignedInPerson person, QueueQuery query) {
        return queue.rows(person, query);
    }

    /** How many rows that part of the queue has, whatever first and size say. */
    @RolesAllowed({"adviser", "owner"})
    public int count(SignedInPerson person, QueueQuery query) {
        return queue.count(person, query);
    }

    /**
     * One request with everything; that it was read is on record.
     *
     * @throws org.heardportal.account.AccessDenied when the person may not see it
     * @throws NoSuchRequest when there is none
     */
    @RolesAllowed({"adviser", "owner"})
    public RequestFile read(SignedInPerson person, Reference reference) {
        ServiceRequest request = requests.find(reference).orElseThrow(NoSuchRequest::new);
        rights.demand(person, Act.SEE_REQUEST, request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        happened.fire(new RequestSeen(now, person.actor(), request.id()));
        return reading.file(request, stepsFor(person, request, now), now);
    }

    /**
     * Takes one step.
     *
     * @throws org.heardportal.account.AccessDenied when the person may not
     * @throws NoSuchRequest when there is no such request
     * @throws NoSuchStep when the step does not lead from its state
     * @throws StepRefused when what was given with it cannot be used
     * @throws RequestChanged when somebody else changed it meanwhile
     */
    @RolesAllowed({"adviser", "owner"})
    public void take(RequestStep step) {
        steps.take(step);
    }

    private Set<StaffStep> stepsFor(SignedInPerson person, ServiceRequest request, Instant now) {
        return Arrays.stream(StaffStep.values())
                .filter(step -> step.leadsFrom(request, person) && rights.allow(person, step.act(), request))
                .filter(step -> step != StaffStep.MOVE_DUE || dates.canMove(request, now))
                .collect(Collectors.toUnmodifiableSet());
    }
}
