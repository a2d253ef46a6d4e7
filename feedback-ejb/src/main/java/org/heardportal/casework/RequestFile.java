package org.heardportal.casework;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;

/**
 * Everything that staff read of a request.
 *
 * @param service slug of the service
 * @param answers in the order of the form, with the questions as they were then
 * @param timeline every event, newest first
 * @param asked what we asked the person, while we wait for them
 * @param steps what this person may do with it now
 * @param version goes back with whatever is done next, so that a change in between is noticed
 */
public record RequestFile(String reference, String service, Language language, Channel channel, RequestState state, Optional<Outcome> outcome,
        Optional<String> waitingFor, Optional<String> assignedTo, String handlingTeam, Instant receivedAt, Contact contact, List<Answered> answers,
        List<PromiseProgress> promises, List<TimelineEntry> timeline, List<Note> notes, Optional<String> asked, Set<StaffStep> steps, int version) implements Serializable {

    /**
     * A question and its answer.
     *
     * @param lines the answer as people read it: words of choices, a date in words, an address line by line
     */
    public record Answered(String question, List<String> lines) implements Serializable {
    }

    /** What a colleague wrote for colleagues. */
    public record Note(String by, Instant at, String words) implements Serializable {
    }

    /** Says nothing of the person, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "RequestFile[" + reference + "]";
    }
}
