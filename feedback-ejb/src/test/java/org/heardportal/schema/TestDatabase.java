package org.heardportal.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** A PostgreSQL of this test run, on a free port of the loopback address. It ends with the JVM. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {
    }

    /** The JDBC address, which names the user too. The server asks for no password. */
    public static String url() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    public static int port() {
        return SERVER.getPort();
    }

    /** Brings the schema up to date. */
    public static MigrateResult migrate() {
        return Flyway.configure().dataSource(url(), "postgres", "").locations("classpath:db/migration").load().migrate();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
