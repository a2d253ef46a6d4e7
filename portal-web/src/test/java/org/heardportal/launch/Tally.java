package org.heardportal.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.heardportal.casework.RequestLedger;

/**
 * What the database says of requests that were acknowledged.
 *
 * @param found how many of them are there
 * @param doubled how many markers of the drill stand in more than one request
 * @param half how many requests lack something that is written with them: an event, a promise, an answer, a contact, a message to send, an
 *             entry in the record; or have a row that their log does not give
 */
record Tally(int found, int doubled, int half) {

    private static final String DOUBLED = """
            select count(*) from (select substring(answer #>> '{}' from 'drill[0-9]+x[0-9a-z]+') as marker from request_answer where question = 'place') as answers
             where marker is not null group by marker having count(*) > 1""";

    private static final String HALF = """
            select count(*) from service_request r where r.id in (select request_id from request_answer where answer #>> '{}' like '%drill%') and not (
                  exists (select from request_event e where e.request_id = r.id and e.number = 1 and e.kind = 'received')
              and (select count(*) from request_event e where e.request_id = r.id) = r.last_event
              and exists (select from request_promise p where p.request_id = r.id)
              and exists (select from request_answer a where a.request_id = r.id and a.question = 'email')
              and exists (select from request_contact c where c.request_id = r.id)
              and (select count(*) from outbox o where o.request_id = r.id) = 1
              and exists (select from audit_entry t where t.subject_kind = 'request' and t.subject_id = cast(r.id as text) and t.kind = 'service-request-opened'))""";

    static Tally of(Database database, Map<String, String> referenceByMarker) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            int found = 0;
            for (Map.Entry<String, String> request : referenceByMarker.entrySet()) {
                found += count(connection, "select count(*) from service_request r join request_answer a on a.request_id = r.id"
                        + " where r.reference = ? and a.question = 'place' and a.answer #>> '{}' like '%' || ?", request.getValue(), request.getKey());
            }
            return new Tally(found, rows(connection, DOUBLED), count(connection, HALF) + RequestLedger.differencesOver(connection).size());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean isWhole(int acknowledged) {
        return found == acknowledged && doubled == 0 && half == 0;
    }

    private static int count(Connection connection, String query, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static int rows(Connection connection, String query) throws SQLException {
        return count(connection, "select count(*) from (" + query + ") as doubled");
    }
}
