package org.heardportal.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.heardportal.account.SignedInPerson;
import org.heardportal.shared.Reference;

/** Where staff work on requests: the queue, one request, and each step of it. */
@Stateless
public class RequestDesk {

    /** The rows of one part of the queue that the person may see. */
    @RolesAllowed({"adviser", "owner"})
    public List<QueueRow> queue(SignedInPerson person, QueueQuery query) {
        throw new UnsupportedOperationException();
    }

    /** How many rows that part of the queue has, whatever first and size say. */
    @RolesAllowed({"adviser", "owner"})
    public int count(SignedInPerson person, QueueQuery query) {
        throw new UnsupportedOperationException();
    }

    /**
     * One request with everything; that it was read is on record.
     *
     * @throws org.heardportal.account.AccessDenied when the person may not see it
     * @throws NoSuchRequest when there is none
     */
    @RolesAllowed({"adviser", "owner"})
    public RequestFile read(SignedInPerson person, Reference reference) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
