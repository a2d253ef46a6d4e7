package org.heardportal.guard.planted.fewobserveinsidethetransaction.insight;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

class BreaksByObserving {
    void on(@Observes(during = TransactionPhase.IN_PROGRESS) String event) {
        throw new UnsupportedOperationException(event);
    }
}
