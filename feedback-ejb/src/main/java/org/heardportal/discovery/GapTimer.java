package org.heardportal.discovery;

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
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.heardportal.publishing.PublishedContent;

/** Looks for gaps each ten minutes, and searches again for what failed when the content has changed. Nothing is lost when a run is missed or fails. */
@Singleton
@Startup
@DependsOn("PublishingStart")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GapTimer {

    /** An owner records what was published and ends the task in one go; what that change did is still of interest. */
    private static final Duration ENDED_LATELY = Duration.ofHours(1);

    private static final Logger LOG = System.getLogger(GapTimer.class.getName());

    private final AtomicLong searchedAt = new AtomicLong(-1);

    @Inject
    SearchGaps gaps;

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    /** Opens tasks. Ten minutes are soon for an owner and seldom for the database. The minutes keep clear of whatever else begins on the hour. */
    @Schedule(hour = "*", minute = "3/10", persistent = false)
    public void openTasks() {
        try {
            int opened = gaps.openTasks();
            if (opened > 0) {
                LOG.log(Level.INFO, "Opened {0} improvement tasks for what is searched for and not found", Integer.toString(opened));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Gaps in the search were not looked for and are in ten minutes: {0}", e.getClass().getName());
        }
    }

    /** Searches again when the number of the snapshot has moved on; the first look after a start takes it as it is. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void searchAgain() {
        long number = published.number();
        long before = searchedAt.getAndSet(number);
        if (before >= 0 && before < number) {
            try {
                gaps.searchAgain(clock.instant().minus(ENDED_LATELY));
            } catch (RuntimeException e) {
                searchedAt.set(before);
                LOG.log(Level.WARNING, "What failed was not searched for again and is in five seconds: {0}", e.getClass().getName());
            }
        }
    }
}
