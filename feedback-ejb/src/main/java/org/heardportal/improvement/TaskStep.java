package org.heardportal.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.shared.Reference;

/** Something that an owner does with a task. It names the version that they saw, so that a change in between is noticed. */
public sealed interface TaskStep {

    SignedInPerson by();

    long task();

    int version();

    /** Gives it more feedback to answer. */
    record AddFeedback(SignedInPerson by, long task, int version, List<Reference> feedback) implements TaskStep {
    }

    /** Works on it from now on. */
    record Start(SignedInPerson by, long task, int version) implements TaskStep {
    }

    /** A revision was published because of it; the note says what is different, in words that are published. */
    record RecordRevision(SignedInPerson by, long task, int version, long revision, String note) implements TaskStep {
    }

    /**
     * People work differently because of it.
     *
     * @param who by what they do, not by name
     * @param note what they do differently, in words that are published
     */
    record RecordPractice(SignedInPerson by, long task, int version, String who, String note, Optional<LocalDate> from) implements TaskStep {
    }

    /** Publishes what people said, in the owner's words, and what was done. */
    record Publish(SignedInPerson by, long task, int version, String youSaid, String weDid) implements TaskStep {
    }

    /**
     * Ends a task of a gap without publishing anything.
     *
     * @param what was done, for colleagues
     */
    record Settle(SignedInPerson by, long task, int version, String what) implements TaskStep {
    }

    /** Nothing is done after all, and the answer says why. */
    record Decline(SignedInPerson by, long task, int version, String answer) implements TaskStep {
    }
}
