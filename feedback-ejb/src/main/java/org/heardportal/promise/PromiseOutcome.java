package org.heardportal.promise;

/** What has become of one promise, one value for each number that is shown. */
public enum PromiseOutcome {
    /** Reached by the date that counts. */
    KEPT(Count.KEPT),
    /** Reached later, or the date has passed without it, or the person gave up after it. */
    BROKEN(Count.BROKEN),
    /** The time runs and is not up. */
    NOT_DUE_YET(Count.NOT_YET),
    /** The time is stopped until the person gives what was asked for. */
    WAITING_FOR_PERSON(Count.NOT_YET),
    /** Re-opened as not done, and not due yet. */
    TAKEN_BACK(Count.NOT_YET),
    /** The person took the request back before it was due. */
    WITHDRAWN(Count.LEFT_OUT),
    /** The person never gave what was asked for. */
    LAPSED(Count.LEFT_OUT),
    /** Not for this council to finish. */
    NOT_OURS(Count.LEFT_OUT),
    /** The first report of the same thing counts. */
    ALREADY_REPORTED(Count.LEFT_OUT);

    private final Count count;

    PromiseOutcome(Count count) {
        this.count = count;
    }

    /** Where figures put it: kept and broken make up the share that was kept, the others are numbers beside it. */
    public enum Count { KEPT, BROKEN, LEFT_OUT, NOT_YET }

    public Count count() {
        return count;
    }
}
