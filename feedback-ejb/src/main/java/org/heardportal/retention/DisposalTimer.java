package org.heardportal.retention;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.heardportal.account.Accounts;
import org.heardportal.casework.Drafts;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.discovery.QueryLog;
import org.heardportal.feedback.FeedbackDesk;

/** Calls what each feature disposes of, as the system. Nothing is lost when a run is missed: the next one takes what is due then. */
@Singleton
@RunAs("system")
public class DisposalTimer {

    @Inject
    Accounts accounts;

    @Inject
    ServiceRequests requests;

    @Inject
    FeedbackDesk feedback;

    @Inject
    Drafts drafts;

    @Inject
    QueryLog queries;

    /** Once an hour: what has ended within the day is few rows. The minute keeps clear of whatever else begins on the hour. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void dispose() {
        accounts.dispose();
        requests.dispose();
        feedback.dispose();
        drafts.dispose();
        queries.dispose();
    }
}
