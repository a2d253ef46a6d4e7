package org.heardportal.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.content.promise.Measure;
import org.heardportal.promise.PromiseEvent;
import org.heardportal.promise.PromiseEvent.Ending;
import org.heardportal.promise.PromiseEvent.Whom;
import org.heardportal.promise.PromiseHistory;

/** The events of one request in their order, and the promises that were stamped on it. */
record RecountedRequest(long id, List<Event> events, List<Stamp> stamps) {

    /** A row of the log; a detail that it does not have is empty. */
    record Event(int number, String kind, Instant at, String outcome, String dueOn, Optional<Integer> corrects) {
    }

    /** What was promised: it was written with the request and never changes. */
    record Stamp(String standard, Measure.Time measure, long calendarRevision) {
    }

    PromiseHistory history() {
        Set<Integer> mended = events.stream().flatMap(event -> event.corrects().stream()).collect(Collectors.toSet());
        List<PromiseEvent> happened = new ArrayList<>();
        events.stream().filter(event -> !mended.contains(event.number())).flatMap(event -> meaningOf(event).stream()).forEach(happened::add);
        Instant received = events.stream().filter(event -> event.kind().equals("received")).findFirst().orElseThrow(
                () -> new IllegalArgumentException("it was never received")).at();
        return new PromiseHistory(received, happened);
    }

    private static Optional<PromiseEvent> meaningOf(Event event) {
        return Optional.ofNullable(switch (event.kind()) {
            case "acknowledged" -> new PromiseEvent.Acknowledged(event.at());
            case "answered" -> new PromiseEvent.Answered(event.at());
            case "information_asked" -> new PromiseEvent.Waiting(event.at(), Whom.PERSON);
            case "handed_to_others" -> new PromiseEvent.Waiting(event.at(), Whom.OTHERS);
            case "information_given", "others_answered" -> new PromiseEvent.Resumed(event.at());
            case "due_moved" -> new PromiseEvent.DueMoved(event.at(), LocalDate.parse(event.dueOn()));
            case "closed" -> new PromiseEvent.Ended(event.at(), endingOf(event.outcome()));
            case "withdrawn" -> new PromiseEvent.Ended(event.at(), Ending.WITHDRAWN);
            case "lapsed" -> new PromiseEvent.Ended(event.at(), Ending.LAPSED);
            case "reopened" -> new PromiseEvent.Reopened(event.at());
            default -> null;
        });
    }

    private static Ending endingOf(String outcome) {
        return switch (outcome) {
            case "done", "not_agreed", "nothing_found" -> Ending.FINISHED;
            case "not_ours" -> Ending.NOT_OURS;
            case "already_reported" -> Ending.ALREADY_REPORTED;
            default -> throw new IllegalArgumentException("it was closed without an outcome");
        };
    }
}
