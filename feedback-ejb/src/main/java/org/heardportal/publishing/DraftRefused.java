package org.heardportal.publishing;

import jakarta.ejb.ApplicationException;

/** What an owner wanted to do with a draft cannot be done; the page says why. Nothing was changed. */
@ApplicationException(rollback = true)
public class DraftRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** Somebody else saved, sent, published or dropped it meanwhile. */
        CHANGED,
        /** Another text was published since it was begun. */
        OVERTAKEN,
        /** Its state does not allow it. */
        NOT_NOW,
        /** It says what is published already. */
        SAME_TEXT,
        /** The person wrote or sent it: somebody else has to approve it. */
        OWN_WORDS,
        /** It is done with a draft that a second person approves, or not at all. */
        SECOND_PERSON_NEEDED,
        REASON_MISSING, REASON_TOO_LONG, REFUSAL_MISSING, REFUSAL_TOO_LONG,
        /** The day is missing or none; the day and the time are over. */
        DATE_MISSING, DATE_PAST,
        /** The time of the day is missing or none; the clocks pass over it on that day. */
        TIME_MISSING, TIME_SKIPPED,
        /** A draft begins with words. */
        TEXT_MISSING,
        TEXT_TOO_LONG, STRANGE_CHARACTER,
        /** There is a page or a draft with this name already. */
        NAME_TAKEN,
        /** It is no name that an address can be made of. */
        NAME_MISSING, NAME_TOO_LONG,
        /** The address has other characters than an address may have, or the portal keeps it for itself. */
        ADDRESS_STRANGE, ADDRESS_RESERVED,
        /** None of the person's teams was named. */
        TEAM_MISSING,
        /** There is nothing before it that could be published again. */
        NOTHING_BEFORE
    }

    private final Problem problem;

    public DraftRefused(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
