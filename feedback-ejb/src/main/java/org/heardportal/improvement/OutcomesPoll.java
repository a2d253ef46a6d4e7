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
import org.heardportal.shared.RepeatedWork;

/** Reads anew what is published about improvements: at the start, each half minute, and after something was published here. What was read stays while the database is away. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutcomesPoll {

    private static final Logger LOG = System.getLogger(OutcomesPoll.class.getName());

    private final RepeatedWork looking = new RepeatedWork(LOG, "Reading the published outcomes");
    private final RepeatedWork lookingAfter = new RepeatedWork(LOG, "Reading an outcome that was just published");

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
        looking.round(this::read);
    }

    /** Looks at once; on a thread of its own, because the transaction that published has only just ended. */
    @Asynchronous
    public void lookAfter(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutcomePublished outcome) {
        lookingAfter.round(this::read); // not passed over because of a look that began before it was published
    }

    private void read() {
        published.swap(register.outcomes());
    }
}
