package org.heardportal.casework;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The log of one request with the words that its events point at.
 *
 * @param log every event, the first one first
 * @param messages words by id; those that were disposed of are missing
 */
record Timeline(List<RequestEvent> log, Map<Long, String> messages) {

    /** What the person may know. That we have the request is no news to whoever sent it; who works on it and what colleagues tell each other is ours. */
    private static final Set<RequestEventKind> FOR_THE_PERSON = EnumSet.of(RequestEventKind.RECEIVED, RequestEventKind.TAKEN_IN_HAND,
            RequestEventKind.INFORMATION_ASKED, RequestEventKind.INFORMATION_GIVEN, RequestEventKind.HANDED_TO_OTHERS, RequestEventKind.OTHERS_ANSWERED,
            RequestEventKind.ANSWERED, RequestEventKind.CLOSED, RequestEventKind.REOPENED, RequestEventKind.WITHDRAWN, RequestEventKind.LAPSED,
            RequestEventKind.DUE_MOVED, RequestEventKind.MESSAGE_SENT, RequestEventKind.MESSAGE_RECEIVED);

    private static final Comparator<RequestEvent> NEWEST_FIRST = Comparator.comparing(RequestEvent::at).thenComparing(RequestEvent::number).reversed();

    /** Newest first, without what was mended. */
    List<TimelineEntry> forThePerson() {
        return entries(known());
    }

    /** Newest first, every event. */
    List<TimelineEntry> forStaff() {
        return entries(log);
    }

    /** The number of the last event that the person may know: what they have seen when they act. */
    int lastKnown() {
        return known().stream().mapToInt(RequestEvent::number).max().orElseThrow();
    }

    /** What we asked the person last. */
    Optional<String> asked() {
        return RequestEvent.standing(log).stream().filter(event -> event.kind() == RequestEventKind.INFORMATION_ASKED).reduce((earlier, later) -> later)
                .map(this::words).filter(words -> !words.isEmpty());
    }

    private List<RequestEvent> known() {
        return RequestEvent.standing(log).stream().filter(event -> FOR_THE_PERSON.contains(event.kind())).toList();
    }

    private List<TimelineEntry> entries(List<RequestEvent> events) {
        return events.stream().sorted(NEWEST_FIRST)
                .map(event -> new TimelineEntry(event.number(), event.kind().key(), event.by(), event.at(), words(event), event.details().due(),
                        event.details().outcome(), event.details().waitingFor()))
                .toList();
    }

    private String words(RequestEvent event) {
        return event.details().message().map(messages::get).orElse("");
    }
}
