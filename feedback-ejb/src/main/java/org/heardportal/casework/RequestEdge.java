package org.heardportal.casework;

import static org.heardportal.casework.RequestState.DONE;
import static org.heardportal.casework.RequestState.IN_HAND;
import static org.heardportal.casework.RequestState.LAPSED;
import static org.heardportal.casework.RequestState.RECEIVED;
import static org.heardportal.casework.RequestState.WAITING_FOR_OTHERS;
import static org.heardportal.casework.RequestState.WAITING_FOR_YOU;
import static org.heardportal.casework.RequestState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The only ways from state to state, each named by the event that is written when it is taken. */
public enum RequestEdge {
    TAKEN_IN_HAND(IN_HAND, RECEIVED),
    INFORMATION_ASKED(WAITING_FOR_YOU, RECEIVED, IN_HAND, WAITING_FOR_OTHERS),
    INFORMATION_GIVEN(IN_HAND, WAITING_FOR_YOU),
    HANDED_TO_OTHERS(WAITING_FOR_OTHERS, RECEIVED, IN_HAND, WAITING_FOR_YOU),
    OTHERS_ANSWERED(IN_HAND, WAITING_FOR_OTHERS),
    CLOSED(DONE, RECEIVED, IN_HAND, WAITING_FOR_YOU, WAITING_FOR_OTHERS),
    /** The resident took it back. */
    WITHDRAWN_BY_RESIDENT(WITHDRAWN, RECEIVED, IN_HAND, WAITING_FOR_YOU, WAITING_FOR_OTHERS),
    /** The resident never gave what was asked for. */
    LAPSED_UNANSWERED(LAPSED, WAITING_FOR_YOU),
    /** It was not done after all. */
    REOPENED(IN_HAND, DONE);

    private final RequestState to;
    private final Set<RequestState> from;

    RequestEdge(RequestState to, RequestState... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The edge between two states; empty where there is none, since of two states at most one edge leads from the one to the other. */
    public static Optional<RequestEdge> between(RequestState from, RequestState to) {
        return Arrays.stream(values()).filter(edge -> edge.leadsFrom(from) && edge.to == to).findFirst();
    }

    /** The edge that an event of this kind stands for; empty for an event that leaves the state as it is. */
    public static Optional<RequestEdge> named(String event) {
        return Arrays.stream(values()).filter(edge -> edge.event().equals(event)).findFirst();
    }

    public boolean leadsFrom(RequestState state) {
        return from.contains(state);
    }

    /** The state that it leads to. */
    public RequestState to() {
        return to;
    }

    /** The kind of the event that is written when it is taken, as tables hold it. */
    public String event() {
        return switch (this) {
            case WITHDRAWN_BY_RESIDENT, LAPSED_UNANSWERED -> to.key();
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
