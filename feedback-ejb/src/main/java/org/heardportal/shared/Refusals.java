package org.heardportal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Records what was refused. The refused act rolls back, so its record is written in a transaction of its own and stays. */
@ApplicationScoped
public class Refusals {

    @Inject
    Event<DomainEvent> happened;

    /** Fires the event of a refusal, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(DomainEvent refusal) {
        happened.fire(refusal);
    }
}
