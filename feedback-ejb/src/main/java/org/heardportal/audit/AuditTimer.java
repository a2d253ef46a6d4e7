package org.heardportal.audit;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Optional;
import org.heardportal.shared.RepeatedWork;

/**
 * Seals the record each ten seconds, which is how much of it could be cut off at the end without a trace, and brings the file of heads up to date. While the
 * database is away it says so once and goes on trying.
 */
@Singleton
@Startup
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {

    private static final Logger LOG = System.getLogger(AuditTimer.class.getName());

    private final RepeatedWork sealing = new RepeatedWork(LOG, "Sealing the record");
    private Optional<Long> lastInFile = Optional.empty();

    @Inject
    AuditSealing audit;

    @Inject
    AuditHeads heads;

    /** One round. A round that takes longer makes the next ones pass, not wait. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void seal() {
        sealing.round(() -> {
            audit.seal();
            bringFileUpToDate();
        });
    }

    private void bringFileUpToDate() {
        long known = lastInFile.orElseGet(() -> heads.read().isEmpty() ? 0L : heads.read().lastKey());
        var missing = audit.after(known);
        heads.add(missing);
        lastInFile = Optional.of(missing.isEmpty() ? known : missing.getLast().number());
    }
}
