package org.heardportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.feedback.FeedbackEdge.ACCEPTED_FOR_TASK;
import static org.heardportal.feedback.FeedbackEdge.ANSWERED;
import static org.heardportal.feedback.FeedbackEdge.DECLINED_WITH_REASON;
import static org.heardportal.feedback.FeedbackEdge.TAKEN_IN_HAND;
import static org.heardportal.feedback.FeedbackState.ACCEPTED;
import static org.heardportal.feedback.FeedbackState.DECLINED;
import static org.heardportal.feedback.FeedbackState.DONE;
import static org.heardportal.feedback.FeedbackState.IN_HAND;
import static org.heardportal.feedback.FeedbackState.RECEIVED;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of states, written down once more. */
class FeedbackEdgeTest {

    private static final Map<FeedbackState, Map<FeedbackState, FeedbackEdge>> TABLE = Map.of(
            RECEIVED, Map.of(IN_HAND, TAKEN_IN_HAND, ACCEPTED, ACCEPTED_FOR_TASK, DECLINED, DECLINED_WITH_REASON),
            IN_HAND, Map.of(ACCEPTED, ACCEPTED_FOR_TASK, DECLINED, DECLINED_WITH_REASON),
            ACCEPTED, Map.of(DONE, ANSWERED, DECLINED, DECLINED_WITH_REASON),
            DONE, Map.of(),
            DECLINED, Map.of());

    @Test
    void everyPairOfStatesHasTheEdgeOfTheTableOrNone() {
        for (FeedbackState from : FeedbackState.values()) {
            for (FeedbackState to : FeedbackState.values()) {
                assertThat(FeedbackEdge.between(from, to)).as(from + " to " + to).isEqualTo(Optional.ofNullable(TABLE.get(from).get(to)));
            }
        }
    }

    @Test
    void everyEdgeLeadsToItsStateFromTheStatesOfTheTableAlone() {
        for (FeedbackEdge edge : FeedbackEdge.values()) {
            for (FeedbackState from : FeedbackState.values()) {
                assertThat(edge.leadsFrom(from)).as(edge + " from " + from).isEqualTo(TABLE.get(from).get(edge.to()) == edge);
            }
        }
    }
}
