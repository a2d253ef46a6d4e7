package org.heardportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.heardportal.shared.DomainEvent;

/** Writes an entry for each domain event, in the transaction in which it is fired: both are committed or neither. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AuditTrail {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    void record(@Observes(during = TransactionPhase.IN_PROGRESS) DomainEvent event) {
        entities.persist(AuditEntry.of(event));
    }
}
