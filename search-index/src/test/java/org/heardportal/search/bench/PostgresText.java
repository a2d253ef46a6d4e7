package org.heardportal.search.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.heardportal.search.SearchDocument;

/** PostgreSQL's full text: English stems, any of the words, ts_rank_cd with the title of weight A, a GIN index. */
final class PostgresText implements Engine {

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final PreparedStatement search;

    PostgresText(List<SearchDocument> documents) throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        connection = server.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table page (key text, words tsvector)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into page values (?, setweight(to_tsvector('english', ?), 'A') || to_tsvector('english', ?))")) {
                for (SearchDocument document : documents) {
                    insert.setString(1, document.key());
                    insert.setString(2, document.title());
                    insert.setString(3, String.join("\n", document.summary(), String.join("\n", document.alsoCalled()), document.body()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            statement.execute("create index on page using gin (words)");
            statement.execute("analyze page");
        }
        search = connection.prepareStatement("select key from page, to_tsquery('english', ?) query where words @@ query order by ts_rank_cd(words, query) desc, key limit 10");
    }

    @Override
    public List<String> keys(String words) throws SQLException {
        String any = Engine.anyOf(words, " | ", "");
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
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
