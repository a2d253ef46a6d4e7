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
import org.heardportal.shared.RepeatedWork;

/**
 * Looks each second whether the content has changed, on this node or on another, and follows. While the database is away it says so once and goes on trying;
 * what was published stays published.
 */
@Singleton
@Startup
@DependsOn("PublishingStart")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContentPoll {

    private static final Logger LOG = System.getLogger(ContentPoll.class.getName());

    private final RepeatedWork looking = new RepeatedWork(LOG, "Following the content sequence");

    @Inject
    ContentRegister register;

    @Inject
    PublishedContent published;

    /** One look. A look that takes longer than a second makes the next ones pass, not wait. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        looking.round(this::follow);
    }

    private void follow() {
        if (published.isBehind(register.lastSettledChange())) {
            published.swap(register.compose());
        }
    }
}
