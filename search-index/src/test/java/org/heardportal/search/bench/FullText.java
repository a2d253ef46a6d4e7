package org.heardportal.search.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.heardportal.search.SearchDocument;

/** The full text of a database: documents are inserted by their key, title and text, and any of the words is looked for. */
final class FullText implements Engine {

    /**
     * How a database is asked.
     *
     * @param or stands between words
     * @param quote stands around each word
     */
    private record Dialect(String table, String insert, String inserted, String search, String or, String quote) {
    }

    /** SQLite's FTS5: Porter's stems, bm25 with the title counted twice. */
    private static final Dialect SQLITE = new Dialect("create virtual table page using fts5(key unindexed, title, body, tokenize='porter unicode61')",
            "insert into page values (?, ?, ?)", "select 1", "select key from page where page match ? order by bm25(page, 0, 2.0, 1.0) limit 10", " OR ", "\"");

    /** PostgreSQL's: English stems, ts_rank_cd with the title of weight A, a GIN index. */
    private static final Dialect POSTGRES = new Dialect("create table page (key text, words tsvector)",
            "insert into page values (?, setweight(to_tsvector('english', ?), 'A') || to_tsvector('english', ?))", "create index on page using gin (words); analyze page",
            "select key from page, to_tsquery('english', ?) query where words @@ query order by ts_rank_cd(words, query) desc, key limit 10", " | ", "");

    private final Dialect dialect;
    private final AutoCloseable server;
    private final Connection connection;
    private final PreparedStatement search;

    private FullText(Dialect dialect, AutoCloseable server, Connection connection, List<SearchDocument> documents) throws SQLException {
        this.dialect = dialect;
        this.server = server;
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(dialect.table());
            insert(documents);
            statement.execute(dialect.inserted());
        }
        search = connection.prepareStatement(dialect.search());
    }

    /** In memory. */
    static Engine ofSqlite(List<SearchDocument> documents) throws SQLException {
        return new FullText(SQLITE, () -> { }, DriverManager.getConnection("jdbc:sqlite::memory:"), documents);
    }

    /** In a server that is started for it. */
    static Engine ofPostgres(List<SearchDocument> documents) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        return new FullText(POSTGRES, server, server.getPostgresDatabase().getConnection(), documents);
    }

    private void insert(List<SearchDocument> documents) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(dialect.insert())) {
            for (SearchDocument document : documents) {
                insert.setString(1, document.key());
                insert.setString(2, document.title());
                insert.setString(3, String.join("\n", document.summary(), String.join("\n", document.alsoCalled()), document.body()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.setAutoCommit(true);
    }

    @Override
    public List<String> keys(String words) throws SQLException {
        String any = Engine.anyOf(words, dialect.or(), dialect.quote());
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
    public void close() throws Exception {
        connection.close();
        server.close();
    }
}
