package org.heardportal.web.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.time.Duration;

/** What is answered to somebody who has tried too often: the page again, with the status and the header that say so to programs. */
public final class Wait {

    /** RFC 6585: too many requests. */
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SECONDS_BEFORE_A_WHOLE_MINUTE = 59;

    private Wait() {
    }

    /**
     * Marks the answer.
     *
     * @return whole minutes, rounded up, for the words: who waits as long as we say is let in
     */
    public static long demand(Duration wait) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(TOO_MANY_REQUESTS);
        external.setResponseHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
        return minutes(wait);
    }

    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(SECONDS_BEFORE_A_WHOLE_MINUTE).toMinutes());
    }
}
