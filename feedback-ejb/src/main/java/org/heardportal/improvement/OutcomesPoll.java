package org.heardportal.improvement;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads anew what is published about improvements: at the start, each half minute, and after something was published here. What was read stays while the database is away. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutcomesPoll {

    private static final Logger LOG = System.getLogger(OutcomesPoll.class.getName());

    private final AtomicBoolean away = new AtomicBoolean();

    @Inject
    OutcomesRegister register;

    @Inject
    PublishedOutcomes published;

    /** The first look, before a page is asked for. */
    @PostConstruct
    void begin() {
        look();
    }

    /** One look. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        try {
            published.swap(register.outcomes());
            if (away.compareAndSet(true, false)) {
                LOG.log(Level.INFO, "The published outcomes can be read again");
            }
        } catch (RuntimeException e) {
            if (away.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "The published outcomes cannot be read; trying again each half minute", e);
            }
        }
    }

    /** Looks at once; on a thread of its own, because the transaction that published has only just ended. */
    @Asynchronous
    public void lookAfter(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutcomePublished outcome) {
        look();
    }
}
