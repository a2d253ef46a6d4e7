package org.heardportal.place;

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

/** Looks every five seconds whether a gazetteer was taken, on this node or on another, and reads the names of its streets. */
@Singleton
@Startup
@DependsOn("PublishingStart")
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StreetsPoll {

    private static final Logger LOG = System.getLogger(StreetsPoll.class.getName());

    private final RepeatedWork looking = new RepeatedWork(LOG, "Reading the names of streets");
    private volatile long taken;

    @Inject
    Gazetteer gazetteer;

    @Inject
    Streets streets;

    /** One look. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        looking.round(() -> {
            long last = gazetteer.lastImport();
            if (last != taken) {
                streets.take(gazetteer.streets());
                taken = last;
            }
        });
    }
}
