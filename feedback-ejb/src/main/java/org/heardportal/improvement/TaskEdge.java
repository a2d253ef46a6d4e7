package org.heardportal.improvement;

import static org.heardportal.improvement.TaskState.DECLINED;
import static org.heardportal.improvement.TaskState.DONE;
import static org.heardportal.improvement.TaskState.IN_HAND;
import static org.heardportal.improvement.TaskState.OPEN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The only ways from state to state of an improvement task. */
public enum TaskEdge {
    STARTED(IN_HAND, OPEN),
    PUBLISHED(DONE, IN_HAND),
    DECLINED_WITH_REASON(DECLINED, OPEN, IN_HAND);

    private final TaskState to;
    private final Set<TaskState> from;

    TaskEdge(TaskState to, TaskState... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The edge between two states; empty where there is none, since of two states at most one edge leads from the one to the other. */
    public static Optional<TaskEdge> between(TaskState from, TaskState to) {
        return Arrays.stream(values()).filter(edge -> edge.leadsFrom(from) && edge.to == to).findFirst();
    }

    public boolean leadsFrom(TaskState state) {
        return from.contains(state);
    }

    /** The state that it leads to. */
    public TaskState to() {
        return to;
    }
}
