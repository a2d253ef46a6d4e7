package org.heardportal.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;

/**
 * What a row has to say, made anew from the log of its request alone. It follows the log in its own way, not by the table of states, so that a mistake in the one
 * shows in the other.
 *
 * @param lastEvent number of the last event, those that mend among them
 */
public record RequestFold(RequestState state, Optional<Outcome> outcome, Optional<String> waitingFor, Optional<Long> duplicateOf, Optional<Long> assignedTo,
        String handlingTeam, Instant stateSince, Optional<Instant> closedAt, int lastEvent) {

    /**
     * @throws IllegalArgumentException for a log that does not begin with the event that the request came
     */
    static RequestFold of(List<RequestEvent> log) {
        List<RequestEvent> standing = RequestEvent.standing(log);
        RequestEvent first = standing.stream().findFirst().filter(event -> event.kind() == RequestEventKind.RECEIVED)
                .orElseThrow(() -> new IllegalArgumentException("a log that does not begin"));
        RequestFold fold = new RequestFold(RequestState.RECEIVED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                first.details().team().orElse(""), first.at(), Optional.empty(), log.getLast().number());
        for (RequestEvent event : standing.subList(1, standing.size())) {
            fold = fold.after(event);
        }
        return fold;
    }

    private RequestFold after(RequestEvent event) {
        return switch (event.kind()) {
            case TAKEN_IN_HAND, INFORMATION_GIVEN, OTHERS_ANSWERED, REOPENED -> in(RequestState.IN_HAND, event);
            case INFORMATION_ASKED -> in(RequestState.WAITING_FOR_YOU, event);
            case HANDED_TO_OTHERS -> in(RequestState.WAITING_FOR_OTHERS, event);
            case CLOSED -> in(RequestState.DONE, event);
            case WITHDRAWN -> in(RequestState.WITHDRAWN, event);
            case LAPSED -> in(RequestState.LAPSED, event);
            case ASSIGNED -> new RequestFold(state, outcome, waitingFor, duplicateOf, event.details().account(), handlingTeam, stateSince, closedAt, lastEvent);
            case TEAM_CHANGED -> new RequestFold(state, outcome, waitingFor, duplicateOf, assignedTo, event.details().team().orElse(""), stateSince, closedAt, lastEvent);
            default -> this;
        };
    }

    private RequestFold in(RequestState now, RequestEvent event) {
        return new RequestFold(now, event.details().outcome(), event.details().waitingFor(), event.details().duplicateOf(), assignedTo, handlingTeam,
                event.at(), now.isOver() ? Optional.of(event.at()) : Optional.empty(), lastEvent);
    }
}
