package org.heardportal.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;

/** Counts again whether rows say what their logs say. It reads every event, so it is for tests, drills and an operator who wants to know, not for pages. */
@Stateless
public class RequestLedger {

    private static final String ROWS = """
            select id, reference, state, outcome, waiting_for, duplicate_of, assigned_to, handling_team,
                   cast(extract(epoch from state_since) * 1000000 as bigint), cast(extract(epoch from closed_at) * 1000000 as bigint), last_event
              from service_request order by id""";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    RequestLog log;

    @Inject
    RequestPromises promises;

    /** One line for each request whose row differs from its log, and for each promise whose columns differ from its clock; none when all is well. */
    @RolesAllowed("system")
    public List<String> differences() {
        try {
            List<String> differences = new ArrayList<>(differencesOver(entities.unwrap(Connection.class)));
            entities.createQuery("select p from RequestPromise p order by p.requestId, p.standard", RequestPromise.class).getResultStream()
                    .forEach(promise -> difference(promise).ifPresent(differences::add));
            return differences;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> difference(RequestPromise promise) {
        PromiseStanding said = promises.after(log.of(promise.requestId()), promise);
        return said.equals(promise.standing()) ? Optional.empty()
                : Optional.of("request %d, %s: the row says %s, its clock %s".formatted(promise.requestId(), promise.standard(), promise.standing(), said));
    }

    /** One line for each request whose row differs from its log, over any connection to the portal's database. */
    public static List<String> differencesOver(Connection connection) throws SQLException {
        List<String> differences = new ArrayList<>();
        try (PreparedStatement rows = connection.prepareStatement(ROWS); ResultSet row = rows.executeQuery()) {
            while (row.next()) {
                RequestFold said = row(row);
                List<RequestEvent> log = log(connection, row.getLong(1));
                String fold = log.isEmpty() ? "nothing" : RequestFold.of(log).toString();
                if (!fold.equals(said.toString())) {
                    differences.add("request %s: the row says %s, its log %s".formatted(row.getString(2), said, fold));
                }
            }
        }
        return differences;
    }

    private static RequestFold row(ResultSet row) throws SQLException {
        return new RequestFold(RequestState.valueOf(row.getString(3).toUpperCase(Locale.ROOT)), Optional.ofNullable(row.getString(4)).map(Outcome::of),
                Optional.ofNullable(row.getString(5)), number(row, 6), number(row, 7), row.getString(8), instant(row.getLong(9)),
                number(row, 10).map(RequestLedger::instant), row.getInt(11));
    }

    private static List<RequestEvent> log(Connection connection, long requestId) throws SQLException {
        try (PreparedStatement lines = connection.prepareStatement(RequestLog.LINES.replace("?1", "?"))) {
            lines.setLong(1, requestId);
            List<RequestEvent> log = new ArrayList<>();
            try (ResultSet line = lines.executeQuery()) {
                while (line.next()) {
                    log.add(RequestLog.event(new Object[] {line.getInt(1), line.getString(2), line.getLong(3), line.getString(4), line.getString(5), line.getString(6),
                        line.getObject(7)}));
                }
            }
            return log;
        }
    }

    private static Optional<Long> number(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable((Number) row.getObject(column)).map(Number::longValue);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
