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
import java.util.Optional;
import org.heardportal.shared.RepeatedWork;

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

    private final RepeatedWork publishing = new RepeatedWork(LOG, "Publishing what is planned");
    private final RepeatedWork reminding = new RepeatedWork(LOG, "Reminding owners of reviews");

    @Inject
    PlannedDrafts planned;

    @Inject
    ContentReviews reviews;

    /** One look. A page is planned to the minute: it becomes current within five seconds after that, and every node shows it a second later. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void publishDue() {
        publishing.round(() -> {
            Optional<Long> next = planned.next();
            for (int i = 0; next.isPresent() && i < MOST_AT_ONCE; i++) {
                publish(next.get());
                next = planned.next();
            }
        });
    }

    /** Early each hour: a page that becomes due is told the same morning, and again only a month later. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void remind() {
        reminding.round(reviews::remind);
    }

    private void publish(long draft) {
        try {
            planned.publish(draft);
        } catch (ContentRefused | DraftRefused refused) {
            planned.refuse(draft, refused);
        }
    }
}
