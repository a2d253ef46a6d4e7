package org.heardportal.promise;

import java.time.Instant;
import java.time.LocalDate;

/** Something that happened to a request and matters to its promises. What happened later does not undo it, except for {@link Reopened}. */
public sealed interface PromiseEvent {

    /** When it happened, whenever it was keyed. */
    Instant at();

    /** We told the person that we have the request. */
    record Acknowledged(Instant at) implements PromiseEvent {
    }

    /** We gave the person what they asked to know: a decision, a visit, a date. */
    record Answered(Instant at) implements PromiseEvent {
    }

    /** We cannot go on without somebody else. It ends what was waited for before. */
    record Waiting(Instant at, Whom whom) implements PromiseEvent {
    }

    /** Nobody is waited for any more. */
    record Resumed(Instant at) implements PromiseEvent {
    }

    /** The person was told another date. */
    record DueMoved(Instant at, LocalDate to) implements PromiseEvent {
    }

    /** The request is over. */
    record Ended(Instant at, Ending how) implements PromiseEvent {
    }

    /** It was not done after all: what the end had settled is open again. */
    record Reopened(Instant at) implements PromiseEvent {
    }

    /** Who is waited for. */
    enum Whom {
        /** The person who asked: the clock stops. */
        PERSON,
        /** A contractor, another council, a colleague: the clock runs on, since whom the council waits for is its own affair. */
        OTHERS
    }

    /** How a request is over, as far as promises tell it apart. */
    enum Ending {
        /** We did what we do, whatever came of it: done, not agreed, nothing found. */
        FINISHED,
        NOT_OURS,
        ALREADY_REPORTED,
        WITHDRAWN,
        /** The person never gave what was asked for. */
        LAPSED
    }
}
