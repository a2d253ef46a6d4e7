package org.heardportal.casework;

import java.util.List;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.promise.PromiseEvent;
import org.heardportal.promise.PromiseEvent.Ending;
import org.heardportal.promise.PromiseEvent.Whom;
import org.heardportal.promise.PromiseHistory;

/** What the log of a request means to a promise. Whether an event was mended is for the caller to know. */
final class PromiseEvents {

    private PromiseEvents() {
    }

    /** The history of one promise: a date that was told anew belongs to one standard, everything else to all. */
    static PromiseHistory history(List<RequestEvent> log, String standard) {
        return new PromiseHistory(log.getFirst().at(), log.stream()
                .filter(event -> event.kind() != RequestEventKind.DUE_MOVED || event.details().standard().equals(Optional.of(standard)))
                .flatMap(event -> meaning(event).stream())
                .toList());
    }

    private static Optional<PromiseEvent> meaning(RequestEvent event) {
        return Optional.ofNullable(switch (event.kind()) {
            case ACKNOWLEDGED -> new PromiseEvent.Acknowledged(event.at());
            case ANSWERED -> new PromiseEvent.Answered(event.at());
            case INFORMATION_ASKED -> new PromiseEvent.Waiting(event.at(), Whom.PERSON);
            case HANDED_TO_OTHERS -> new PromiseEvent.Waiting(event.at(), Whom.OTHERS);
            case INFORMATION_GIVEN, OTHERS_ANSWERED -> new PromiseEvent.Resumed(event.at());
            case DUE_MOVED -> new PromiseEvent.DueMoved(event.at(), event.details().due().orElseThrow());
            case CLOSED -> new PromiseEvent.Ended(event.at(), ending(event.details().outcome().orElseThrow()));
            case WITHDRAWN -> new PromiseEvent.Ended(event.at(), Ending.WITHDRAWN);
            case LAPSED -> new PromiseEvent.Ended(event.at(), Ending.LAPSED);
            case REOPENED -> new PromiseEvent.Reopened(event.at());
            default -> null;
        });
    }

    private static Ending ending(Outcome outcome) {
        return switch (outcome) {
            case DONE, NOT_AGREED, NOTHING_FOUND -> Ending.FINISHED;
            case NOT_OURS -> Ending.NOT_OURS;
            case ALREADY_REPORTED -> Ending.ALREADY_REPORTED;
        };
    }
}
