package org.heardportal.casework;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.heardportal.shared.Reference;

/** Closes, as the system, what waited too long for its person. Nothing is lost when a run is missed: the next one takes what is due then. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseTimer {

    private static final Logger LOG = System.getLogger(LapseTimer.class.getName());

    @Inject
    RequestLapse lapse;

    /** Once an hour: people are told in days. The minute keeps clear of disposal. */
    @Schedule(hour = "*", minute = "37", persistent = false)
    public void closeWhatWaitedTooLong() {
        for (Reference reference : lapse.due()) {
            try {
                lapse.lapse(reference);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A request that waits too long was not closed and is tried again: " + reference.plain(), e);
            }
        }
    }
}
