package org.heardportal.publishing;

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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Publishes what is planned when its time has come, and tells owners of pages whose words are to be checked, as the system. */
@Singleton
@Startup
@DependsOn("PublishingStart")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlannedDraftsTimer {

    private static final Logger LOG = System.getLogger(PlannedDraftsTimer.class.getName());
    /** More than this at one time is a mistake in a loop, not a plan. */
    private static final int MOST_AT_ONCE = 100;

    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();

    @Inject
    PlannedDrafts planned;

    @Inject
    ContentReviews reviews;

    /** One look; one that takes longer makes the next ones pass, not wait. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void publishDue() {
        if (!working.compareAndSet(false, true)) {
            return;
        }
        try {
            Optional<Long> next = planned.next();
            for (int i = 0; next.isPresent() && i < MOST_AT_ONCE; i++) {
                publish(next.get());
                next = planned.next();
            }
            away.set(false);
        } catch (RuntimeException e) {
            if (away.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "Planned pages cannot be published; trying again", e);
            }
        } finally {
            working.set(false);
        }
    }

    /** Early each hour: a page that becomes due is told the same morning, and again only a month later. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void remind() {
        try {
            reviews.remind();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Owners cannot be reminded of reviews; trying again in an hour", e);
        }
    }

    private void publish(long draft) {
        try {
            planned.publish(draft);
        } catch (ContentRefused | DraftRefused refused) {
            planned.refuse(draft, refused);
        }
    }
}
