package org.heardportal.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.heardportal.account.People;
import org.heardportal.casework.HistoryWasMade;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;

/**
 * Makes the sample history when the application starts in sample mode with a database in which nobody has asked for anything. It is one transaction: a start
 * that is cut short leaves none of it, and the next start makes it again.
 */
@Singleton
@Startup
@DependsOn({"AccountStart", "PublishingStart"})
@RunAs("system")
public class SampleHistory {

    private static final Logger LOG = System.getLogger(SampleHistory.class.getName());

    @Inject
    People people;

    @Inject
    SampleMonths months;

    @Inject
    SampleSearches searches;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        SampleStaff staff = new SampleStaff(people.samples());
        if (staff.isComplete() && months.areEmpty()) {
            int requests = months.happen(staff);
            searches.happen();
            happened.fire(new HistoryWasMade(clock.instant(), Actor.system()));
            LOG.log(Level.INFO, "Made the sample history: {0} requests", Integer.toString(requests));
        }
    }
}
