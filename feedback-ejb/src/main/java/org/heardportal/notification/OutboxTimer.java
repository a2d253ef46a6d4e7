package org.heardportal.notification;

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

/** Sends messages each second and removes old ones each night, as the system. While the database is away it says so once and goes on trying. */
@Singleton
@Startup
@DependsOn("PublishingStart")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());

    private final RepeatedWork sending = new RepeatedWork(LOG, "Sending messages");

    @Inject
    Delivery delivery;

    @Inject
    Outbox outbox;

    /** One round. A round that takes longer than a second makes the next ones pass, not wait. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void send() {
        sending.round(delivery::deliverDue);
    }

    /** Once a night; the hour and minute keep clear of whatever else begins on the hour. */
    @Schedule(hour = "3", minute = "23", persistent = false)
    public void dispose() {
        outbox.dispose();
    }
}
