package org.heardportal.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.Language;
import org.heardportal.shared.Reference;

/**
 * A request as the person who asked reads it.
 *
 * @param service slug of the service
 * @param promises the one that matters most to the person first: to finish, to answer, to acknowledge
 * @param timeline what the person may know, newest first
 * @param asked what we asked the person, while we wait for them
 * @param canReopen whether the person may say that it was not done after all: within 28 days of the end
 * @param version goes back with whatever is done next, so that a change in between is noticed where it is one that the person may know of
 */
public record RequestProgress(long requestId, Reference reference, String service, Language language, RequestState state, Optional<Outcome> outcome,
        Optional<String> waitingFor, Instant receivedAt, List<PromiseProgress> promises, List<TimelineEntry> timeline, Optional<String> asked, boolean canReopen,
        int version) {
}
