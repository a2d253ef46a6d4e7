package org.heardportal.casework;

import java.util.Locale;

/** Where a request is. A draft is not a request and has no state. */
public enum RequestState {
    RECEIVED(PromiseTime.RUNS),
    IN_HAND(PromiseTime.RUNS),
    WAITING_FOR_YOU(PromiseTime.STOPPED),
    /** The clock runs on unless the standard says otherwise: whom the council waits for is the council's affair. */
    WAITING_FOR_OTHERS(PromiseTime.RUNS),
    /** It ended with an {@link Outcome}. */
    DONE(PromiseTime.ENDED),
    WITHDRAWN(PromiseTime.ENDED),
    /** The resident never answered. */
    LAPSED(PromiseTime.ENDED);

    private final PromiseTime promiseTime;

    RequestState(PromiseTime promiseTime) {
        this.promiseTime = promiseTime;
    }

    /** What the time of a promise does in a state. */
    public enum PromiseTime { RUNS, STOPPED, ENDED }

    /** How a request ended that is done. */
    public enum Outcome {
        DONE, NOT_AGREED, NOT_OURS, ALREADY_REPORTED, NOTHING_FOUND;

        /** The word that tables hold. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of the words that residents read. */
        public String words() {
            return "request.outcome." + key().replace('_', '-');
        }
    }

    public PromiseTime promiseTime() {
        return promiseTime;
    }

    /** The word that tables hold. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the words that residents read; for one that is done, those of its outcome say more. */
    public String words() {
        return "request.state." + key().replace('_', '-');
    }

    /** The status in Open311, which knows two. */
    public String open311() {
        return promiseTime == PromiseTime.ENDED ? "closed" : "open";
    }
}
