package org.heardportal.improvement;

import java.io.Serializable;
import java.util.List;
import org.heardportal.feedback.FeedbackRow;
import org.heardportal.publishing.RevisionSummary;

/**
 * A task as its owner reads it by itself.
 *
 * @param feedback what it answers, the oldest first
 * @param queries what people search for and do not find; none where the cause is feedback
 * @param changes what was changed, in order
 * @param revisions what was published for its service since it was opened and is not recorded with it yet
 * @param youSaid what people said, in the owner's words; empty before it is published
 * @param answer what is published about it; empty before that
 * @param version goes back with whatever is done next, so that a change in between is noticed
 */
public record TaskFile(TaskRow row, List<FeedbackRow> feedback, List<TaskQuery> queries, List<ChangeRow> changes, List<RevisionSummary> revisions, String youSaid, String answer, int version)
        implements Serializable {
}
