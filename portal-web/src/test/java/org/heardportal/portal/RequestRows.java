package org.heardportal.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database holds of one request, for tests that look behind the pages. */
public record RequestRows(RunningPortal portal, String reference) {

    /** The state of its row. */
    public String state() {
        return texts("select state from service_request where reference = ?").getFirst();
    }

    /** What came of it; {@code null} while it is open. */
    public String outcome() {
        return texts("select outcome from service_request where reference = ?").getFirst();
    }

    /** The kinds of its events, in order. */
    public List<String> events() {
        return texts("select kind from request_event join service_request on id = request_id where reference = ? order by number");
    }

    /** The kinds of the audit entries about it, in order. */
    public List<String> audit() {
        return texts("select a.kind from audit_entry a join service_request r on a.subject_kind = 'request' and a.subject_id = r.id::text where r.reference = ? order by a.id");
    }

    /** The templates of the messages about it, in the order in which they were written. */
    public List<String> messages() {
        return texts("select c.key from outbox o join service_request r on r.id = o.request_id join content_revision c on c.id = o.template_revision_id where r.reference = ? order by o.id");
    }

    /** How its person said that it went. */
    public List<String> ratings() {
        return texts("select rating::text from feedback f join service_request r on r.id = f.request_id where r.reference = ? and rating is not null");
    }

    private List<String> texts(String query) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = portal.database(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, reference);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return texts;
    }
}
