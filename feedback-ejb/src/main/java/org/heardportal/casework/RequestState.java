package org.heardportal.casework;

import java.util.Locale;
import org.heardportal.promise.PromiseReading.Standing;

/** Where a request is. A draft is not a request and has no state. */
public enum RequestState {
    RECEIVED(Standing.RUNS),
    IN_HAND(Standing.RUNS),
    WAITING_FOR_YOU(Standing.STOPPED),
    /** The clock runs on unless the standard says otherwise: whom the council waits for is the council's affair. */
    WAITING_FOR_OTHERS(Standing.RUNS),
    /** It ended with an {@link Outcome}. */
    DONE(Standing.ENDED),
    WITHDRAWN(Standing.ENDED),
    /** The resident never answered. */
    LAPSED(Standing.ENDED);

    private final Standing promiseTime;

    RequestState(Standing promiseTime) {
        this.promiseTime = promiseTime;
    }

    /** How a request ended that is done. */
    public enum Outcome {
        DONE, NOT_AGREED, NOT_OURS, ALREADY_REPORTED, NOTHING_FOUND;

        static Outcome of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }

        /** The word that tables hold. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of the words that residents read. */
        public String words() {
            return "request.outcome." + key().replace('_', '-');
        }
    }

    public Standing promiseTime() {
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

    /** True for a state that nothing but re-opening leads out of. */
    public boolean isOver() {
        return promiseTime == Standing.ENDED;
    }

    /** The status in Open311, which knows two. */
    public String open311() {
        return isOver() ? "closed" : "open";
    }
}
