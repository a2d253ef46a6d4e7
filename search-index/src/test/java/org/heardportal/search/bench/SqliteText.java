package org.heardportal.search.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.heardportal.search.SearchDocument;

/** SQLite's FTS5 in memory: Porter's stems, any of the words, bm25 with the title counted twice. */
final class SqliteText implements Engine {

    private final Connection connection;
    private final PreparedStatement search;

    SqliteText(List<SearchDocument> documents) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create virtual table page using fts5(key unindexed, title, body, tokenize='porter unicode61')");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into page values (?, ?, ?)")) {
            for (SearchDocument document : documents) {
                insert.setString(1, document.key());
                insert.setString(2, document.title());
                insert.setString(3, String.join("\n", document.summary(), String.join("\n", document.alsoCalled()), document.body()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        search = connection.prepareStatement("select key from page where page match ? order by bm25(page, 0, 2.0, 1.0) limit 10");
    }

    @Override
    public List<String> keys(String words) throws SQLException {
        String any = Engine.anyOf(words, " OR ", "\"");
        if (any.isEmpty()) {
            return List.of();
        }
        search.setString(1, any);
        List<String> keys = new ArrayList<>();
        try (ResultSet rows = search.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
