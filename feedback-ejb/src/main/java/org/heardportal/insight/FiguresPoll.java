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
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes the figures of promises anew each half minute. While the database is away it says so once and goes on trying; the last figures stay. */
@Singleton
@Startup
@DependsOn("PublishingStart")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FiguresPoll {

    private static final Logger LOG = System.getLogger(FiguresPoll.class.getName());

    private final AtomicBoolean counting = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();

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
        if (!counting.compareAndSet(false, true)) {
            return;
        }
        try {
            figures.swap(table.count(clock.instant().truncatedTo(ChronoUnit.MICROS)));
            if (away.compareAndSet(true, false)) {
                LOG.log(Level.INFO, "The figures of promises can be counted again");
            }
        } catch (RuntimeException e) {
            // whatever it is, the last figures go on being served, and say how old they are
            if (away.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "The figures of promises cannot be counted; trying again each half minute", e);
            }
        } finally {
            counting.set(false);
        }
    }
}
