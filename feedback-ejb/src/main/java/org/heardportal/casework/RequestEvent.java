package org.heardportal.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.shared.Actor;

/**
 * One line of the log of a request: written once, never changed, without personal data.
 *
 * @param number its place within the request
 * @param reason code; empty where there is none
 * @param corrects number of the event that was wrong
 */
record RequestEvent(int number, RequestEventKind kind, Instant at, Actor.Kind by, String reason, EventDetails details, Optional<Integer> corrects) {

    /** What holds of a log: without the events that were mended by another, and without those that mend. */
    static List<RequestEvent> standing(List<RequestEvent> log) {
        Set<Integer> mended = log.stream().flatMap(event -> event.corrects().stream()).collect(Collectors.toSet());
        return log.stream().filter(event -> event.corrects().isEmpty() && !mended.contains(event.number())).toList();
    }
}
