package org.heardportal.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.heardportal.casework.RequestLedger;
import org.heardportal.shared.Secret;

/** What the database holds of drafts, and of the requests that came of them, for tests that look behind the pages. */
public record DraftRows(RunningPortal portal) {

    /** The drafts that a secret opens, each with its answers. */
    public List<String> answersAt(String secret) {
        return texts("select answers::text from draft where secret_hash = ?", Secret.hash(secret));
    }

    /** The drafts in which these words stand, in an answer or as the address that a link goes to. */
    public List<String> with(String words) {
        return texts("select id::text from draft where strpos(draft::text, ?) > 0", words);
    }

    /** The references of the requests in whose answers these words stand. */
    public List<String> requestsWith(String words) {
        return texts("select distinct r.reference from service_request r join request_answer a on a.request_id = r.id where strpos(a.answer #>> '{}', ?) > 0", words);
    }

    /** How many requests there are with a reference. */
    public int requests(String reference) {
        return texts("select id::text from service_request where reference = ?", reference).size();
    }

    /** Where the row of a request says something else than its log. */
    public List<String> differencesOf(String reference) {
        try (Connection connection = portal.database(); Stream<String> lines = RequestLedger.differencesOver(connection).stream()) {
            return lines.filter(line -> line.contains(reference)).toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> texts(String query, Object value) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = portal.database(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, value);
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
