package org.heardportal.guard.planted.fewobserveinsidethetransaction.audit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

class KeepsAsAudit {
    void on(@Observes(during = TransactionPhase.IN_PROGRESS) String event) {
        throw new UnsupportedOperationException(event);
    }
}
