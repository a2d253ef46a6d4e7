package org.heardportal.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.improvement.TaskEdge.DECLINED_WITH_REASON;
import static org.heardportal.improvement.TaskEdge.PUBLISHED;
import static org.heardportal.improvement.TaskEdge.STARTED;
import static org.heardportal.improvement.TaskState.DECLINED;
import static org.heardportal.improvement.TaskState.DONE;
import static org.heardportal.improvement.TaskState.IN_HAND;
import static org.heardportal.improvement.TaskState.OPEN;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of states, written down once more. */
class TaskEdgeTest {

    private static final Map<TaskState, Map<TaskState, TaskEdge>> TABLE = Map.of(
            OPEN, Map.of(IN_HAND, STARTED, DECLINED, DECLINED_WITH_REASON),
            IN_HAND, Map.of(DONE, PUBLISHED, DECLINED, DECLINED_WITH_REASON),
            DONE, Map.of(),
            DECLINED, Map.of());

    @Test
    void everyPairOfStatesHasTheEdgeOfTheTableOrNone() {
        for (TaskState from : TaskState.values()) {
            for (TaskState to : TaskState.values()) {
                assertThat(TaskEdge.between(from, to)).as(from + " to " + to).isEqualTo(Optional.ofNullable(TABLE.get(from).get(to)));
            }
        }
    }

    @Test
    void everyEdgeLeadsToItsStateFromTheStatesOfTheTableAlone() {
        for (TaskEdge edge : TaskEdge.values()) {
            for (TaskState from : TaskState.values()) {
                assertThat(edge.leadsFrom(from)).as(edge + " from " + from).isEqualTo(TABLE.get(from).get(edge.to()) == edge);
            }
        }
    }
}
