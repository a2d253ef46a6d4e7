package org.heardportal.portal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.heardportal.shared.Reference;

/** Feedback that somebody gave about a service, as the portal keeps it; what tests of owners' pages begin with. */
public record SaidFeedback(Reference reference, long id) {

    /** Puts feedback about a service that the sample owner answers for into the database. */
    public static SaidFeedback about(RunningPortal portal, String service, String team, String words, Optional<String> email) {
        Reference reference = Reference.random(Reference.Kind.FEEDBACK, new SecureRandom());
        try (Connection connection = portal.database()) {
            long id = insert(connection, """
                    insert into feedback (reference, about, page, service, channel, language, masked_text, owning_team, state, occurred_at, recorded_at)
                    values (?, 'page', '/services/' || ?, ?, 'web', 'en', ?, ?, 'received', now(), now()) returning id""",
                    reference.plain(), service, service, words, team);
            insert(connection, "insert into feedback_words (feedback_id, words) values (?, ?) returning feedback_id", id, words + " Ring 0191 498 0123.");
            if (email.isPresent()) {
                insert(connection, "insert into feedback_contact (feedback_id, email) values (?, ?) returning feedback_id", id, email.get());
            }
            return new SaidFeedback(reference, id);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The number of a task that answers new feedback of that kind. */
    static long task(RunningPortal portal, String service, String team, String state) {
        SaidFeedback said = about(portal, service, team, "The page says Monday, but they come on Tuesday.", Optional.empty());
        try (Connection connection = portal.database()) {
            long task = insert(connection, """
                    insert into improvement_task (title, service, owning_team, state, opened_at) values ('Say the right day, part ' || ?, ?, ?, ?, now() - interval '1 day') returning id""",
                    Long.toString(said.id()), service, team, state);
            insert(connection, "insert into task_feedback (feedback_id, task_id, added_at) values (?, ?, now()) returning task_id", said.id(), task);
            insert(connection, "update feedback set state = 'accepted', decided_at = now() where id = ? returning id", said.id());
            return task;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
