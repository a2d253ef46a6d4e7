package org.heardportal.guard.planted.fewobserveinsidethetransaction.insight;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

class KeepsToAfterwards {
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) String event) {
        throw new UnsupportedOperationException(event);
    }
}
