package org.heardportal.launch;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to the state that this build needs, before the application is there. Runs {@link Isolated}.
 * A schema of a newer build, or one whose migrations are not those of this build, is a problem and is left as it is.
 */
public final class Migrations implements Function<Map<String, String>, List<String>> {

    static final String URL = "url";
    static final String USER = "user";
    static final String PASSWORD = "password";
    static final String FOLDER = "folder";
    /** A database that is just being started elsewhere gets a minute; one second lies between two attempts at first, then more. */
    private static final int CONNECT_RETRIES = 5;

    @Override
    public List<String> apply(Map<String, String> input) {
        try {
            Flyway.configure()
                    .dataSource(input.get(URL), input.get(USER), input.get(PASSWORD))
                    .locations("filesystem:" + input.get(FOLDER))
                    .connectRetries(CONNECT_RETRIES)
                    // by default a newer schema passes: an older build would then write what the newer one does not expect
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
            return List.of();
        } catch (FlywayException failure) {
            return List.of("The database at " + input.get(URL) + " cannot be brought to the state that this build needs: "
                    + Stream.of(failure.getMessage().split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).reduce((a, b) -> a + " " + b)
                            .orElse("no reason is given"));
        }
    }
}
