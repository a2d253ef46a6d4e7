package org.heardportal.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.heardportal.shared.Reference;

/** What the database holds of some pieces of feedback, for tests that look behind the pages. */
public record FeedbackRows(RunningPortal portal, List<Reference> references) {

    /** How many messages about them tell that something was decided. */
    public long messagesOfTheDecision() {
        return count("""
                select count(*) from outbox o join feedback f on f.id = o.feedback_id join content_revision c on c.id = o.template_revision_id
                 where c.key = 'feedback-decided' and f.reference = any (?)""");
    }

    /** How many audit entries of a kind there are about them. */
    public long audited(String kind) {
        return count("""
                select count(*) from audit_entry a join feedback f on a.subject_kind = 'feedback' and a.subject_id = f.id::text
                 where a.kind = '%s' and f.reference = any (?)""".formatted(kind));
    }

    /** How many tasks answer them. */
    public long tasks() {
        return count("select count(distinct task_id) from task_feedback t join feedback f on f.id = t.feedback_id where f.reference = any (?)");
    }

    /** How many of them are in a state. */
    public long inState(String state) {
        return count("select count(*) from feedback f where f.state = '%s' and f.reference = any (?)".formatted(state));
    }

    private long count(String query) {
        try (Connection connection = portal.database(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", references.stream().map(Reference::plain).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
