package org.heardportal.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks the running database whether what it confirms is on the disk. A setting that takes that away is a problem. Runs {@link Isolated}. */
public final class DurabilityCheck implements Function<Map<String, String>, List<String>> {

    /** What a database needs so that a confirmed request survives a power cut. */
    static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    @Override
    public List<String> apply(Map<String, String> input) {
        List<String> problems = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(input.get(Migrations.URL), input.get(Migrations.USER), input.get(Migrations.PASSWORD));
                Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                try (ResultSet answer = statement.executeQuery("show " + setting)) {
                    answer.next();
                    if (!answer.getString(1).equals("on")) {
                        problems.add("The database runs with " + setting + "=" + answer.getString(1) + ": a request could be lost. It must be on.");
                    }
                }
            }
        } catch (SQLException failure) {
            problems.add("The database at " + input.get(Migrations.URL) + " does not answer: " + failure.getMessage() + ".");
        }
        return problems;
    }
}
