package org.heardportal.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

import org.heardportal.shared.Reference;

/** Messages in the outbox that nobody has to be told by: rows as they are left behind. */
public final class PreparedMessages {

    private PreparedMessages() {
    }

    /** A message that has failed; the id of its row. */
    public static long failed(RunningPortal portal) {
        return row(portal, "failed", "address-unusable", "null");
    }

    /** A message that counts as sent long ago, but was never written anywhere; the id of its row. */
    public static long delivered(RunningPortal portal) {
        return row(portal, "sent", "", "now()");
    }

    private static long row(RunningPortal portal, String state, String problem, String sentAt) {
        try (Connection connection = portal.database()) {
            long feedback = insert(connection, """
                    insert into feedback (reference, about, channel, language, owning_team, state, occurred_at, recorded_at)
                    select ?, 'council', 'web', 'en', min(key), 'received', now(), now() from team returning id""",
                    Reference.random(Reference.Kind.FEEDBACK, ThreadLocalRandom.current()).plain());
            return insert(connection, """
                    insert into outbox (template_revision_id, channel, language, feedback_id, state, attempts, next_attempt_at, problem, queued_at, sent_at)
                    select max(id), 'email', 'en', ?, ?, 1, now(), ?, now(), %s from content_revision where path = 'messages/feedback-received.yaml' returning id"""
                    .formatted(sentAt), feedback, state, problem);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet id = statement.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        }
    }
}
