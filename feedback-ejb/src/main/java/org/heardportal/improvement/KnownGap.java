package org.heardportal.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.PageRef;

/**
 * A gap that has a task.
 *
 * @param page what came nearest when it was opened
 * @param queries what was typed
 * @param closedAt when the task ended; empty while it has not
 */
public record KnownGap(long task, Optional<PageRef> page, List<TaskQuery> queries, Instant openedAt, Optional<Instant> closedAt) {
}
