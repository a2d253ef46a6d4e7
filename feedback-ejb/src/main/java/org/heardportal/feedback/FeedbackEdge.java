package org.heardportal.feedback;

import static org.heardportal.feedback.FeedbackState.ACCEPTED;
import static org.heardportal.feedback.FeedbackState.DECLINED;
import static org.heardportal.feedback.FeedbackState.DONE;
import static org.heardportal.feedback.FeedbackState.IN_HAND;
import static org.heardportal.feedback.FeedbackState.RECEIVED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The only ways from state to state of a piece of feedback. */
public enum FeedbackEdge {
    TAKEN_IN_HAND(IN_HAND, RECEIVED),
    /** A task answers it. */
    ACCEPTED_FOR_TASK(ACCEPTED, RECEIVED, IN_HAND),
    /** The task is done, and what was done is published. */
    ANSWERED(DONE, ACCEPTED),
    DECLINED_WITH_REASON(DECLINED, RECEIVED, IN_HAND, ACCEPTED);

    private final FeedbackState to;
    private final Set<FeedbackState> from;

    FeedbackEdge(FeedbackState to, FeedbackState... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The edge between two states; empty where there is none, since of two states at most one edge leads from the one to the other. */
    public static Optional<FeedbackEdge> between(FeedbackState from, FeedbackState to) {
        return Arrays.stream(values()).filter(edge -> edge.leadsFrom(from) && edge.to == to).findFirst();
    }

    public boolean leadsFrom(FeedbackState state) {
        return from.contains(state);
    }

    /** The state that it leads to. */
    public FeedbackState to() {
        return to;
    }
}
