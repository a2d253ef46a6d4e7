package org.heardportal.insight;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.heardportal.shared.RepeatedWork;

/** Makes the figures of promises anew each half minute. While the database is away it says so once and goes on trying; the last figures stay. */
@Singleton
@Startup
@DependsOn("PublishingStart")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FiguresPoll {

    private static final Logger LOG = System.getLogger(FiguresPoll.class.getName());

    private final RepeatedWork counting = new RepeatedWork(LOG, "Counting the figures of promises");

    @Inject
    FiguresTable table;

    @Inject
    PromiseFigures figures;

    @Inject
    Clock clock;

    /** The first figures are there before the first page. */
    @PostConstruct
    void begin() {
        count();
    }

    /** Counts once. A count that takes longer than half a minute makes the next one pass, not wait. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void count() {
        counting.round(() -> figures.swap(table.count(clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }
}
