package org.heardportal.portal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows each table of the portal has at one moment. */
public final class Rows {

    /** What may grow without anybody having sent anything: the record of what was done, limits, the log of queries. */
    private static final Set<String> BESIDE = Set.of("audit_entry", "audit_batch", "limited_attempt", "query_log", "query_salt", "bookmark", "sign_in_token", "flyway_schema_history");

    private final Map<String, Long> rowsByTable;

    private Rows(Map<String, Long> rowsByTable) {
        this.rowsByTable = rowsByTable;
    }

    /** The rows of every table but those that are allowed to grow beside it. */
    public static Rows of(RunningPortal portal) {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = portal.database(); Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Rows(rows);
    }

    /** The tables that have more or fewer rows than before, and how many. */
    public List<String> differenceFrom(Rows before) {
        return rowsByTable.entrySet().stream().filter(table -> !table.getValue().equals(before.rowsByTable.get(table.getKey())))
                .map(table -> table.getKey() + ": " + before.rowsByTable.get(table.getKey()) + " before, " + table.getValue() + " after").toList();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (names.next()) {
                if (!BESIDE.contains(names.getString(1))) {
                    tables.add('"' + names.getString(1) + '"');
                }
            }
        }
        return tables;
    }
}
