package org.heardportal.portal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that people search for and do not find, as the log of queries has it.
 *
 * @param words what they type
 * @param results how many there are
 * @param next what they type then and find the page by; empty where they give up
 * @param rank at which place they open the page; empty where they open nothing
 */
record PlantedGap(String words, int results, Optional<String> next, Optional<Integer> rank) {

    private static final String PAGE = "/services/report-a-pothole";
    private static final int VISITS = 4;

    /** Fewer visits than make a task, one for each thing that may help, and one with a word that no line can hold. */
    private static final List<PlantedGap> ALL = List.of(
            new PlantedGap("road crater", 0, Optional.of("pothole"), Optional.empty()),
            new PlantedGap("hire a gondola", 0, Optional.empty(), Optional.empty()),
            new PlantedGap("parking permit for my boat", 12, Optional.empty(), Optional.empty()),
            new PlantedGap("bumpy lane near the school", 9, Optional.empty(), Optional.of(7)),
            new PlantedGap("donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen", 0, Optional.empty(), Optional.empty()));

    /** Plants every one, unless they are there, and goes on to a path. */
    static String each(RunningPortal portal, String path) {
        try (Connection connection = portal.database(); PreparedStatement known = connection.prepareStatement("select 1 from query_log where masked_words = ?")) {
            known.setString(1, ALL.getFirst().words());
            if (!known.executeQuery().next()) {
                for (PlantedGap gap : ALL) {
                    gap.plant(connection);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return path;
    }

    /** The number of a task that was opened for the first of them, has been searched for again since, and is in hand. */
    static long task(RunningPortal portal) {
        each(portal, "");
        try (Connection connection = portal.database(); PreparedStatement known = connection.prepareStatement("select id from improvement_task where gap_key = 'en crater road'")) {
            var row = known.executeQuery();
            return row.next() ? row.getLong(1) : open(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long open(Connection connection) throws SQLException {
        try (PreparedStatement task = connection.prepareStatement("""
                insert into improvement_task (title, owning_team, state, opened_at, cause, gap_key, page)
                values (?, 'waste', 'in_hand', now() - interval '1 day', 'search_gap', 'en crater road', 'services/report-a-pothole') returning id""");
                PreparedStatement query = connection.prepareStatement("""
                        insert into task_query (task_id, language, masked_words, visits, failed, found_before, found_after, rank_after, checked_at)
                        values (?, 'en', ?, 5, 4, 0, 3, 1, now()), (?, 'en', 'crater', 2, 2, 0, 0, null, now())""")) {
            task.setString(1, ALL.getFirst().words());
            var row = task.executeQuery();
            row.next();
            query.setLong(1, row.getLong(1));
            query.setString(2, ALL.getFirst().words());
            query.setLong(3, row.getLong(1));
            query.executeUpdate();
            return row.getLong(1);
        }
    }

    private void plant(Connection connection) throws SQLException {
        for (int visit = 0; visit < VISITS; visit++) {
            byte[] key = visitKey();
            Instant at = Instant.now().minus(Duration.ofDays(1 + visit));
            Optional<Long> found = next.isPresent() ? Optional.of(row(connection, key, at.plusSeconds(20), new Search(next.get(), 5, Optional.of(1), Optional.empty(), false)))
                    : Optional.empty();
            row(connection, key, at, new Search(words, results, rank, found, rank.isPresent()));
        }
    }

    private record Search(String words, int results, Optional<Integer> rank, Optional<Long> followedBy, boolean missed) {
    }

    private static long row(Connection connection, byte[] visit, Instant at, Search search) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into query_log (asked_at, visit, language, masked_words, results, opened_rank, opened, missed, followed_by)
                values (?, ?, 'en', ?, ?, ?, ?, ?, ?) returning id""")) {
            insert.setTimestamp(1, Timestamp.from(at));
            insert.setBytes(2, visit);
            insert.setString(3, search.words());
            insert.setInt(4, search.results());
            insert.setObject(5, search.rank().orElse(null));
            insert.setString(6, search.rank().isPresent() ? PAGE : "");
            insert.setBoolean(7, search.missed());
            insert.setObject(8, search.followedBy().orElse(null));
            var row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static byte[] visitKey() {
        UUID random = UUID.randomUUID();
        return ByteBuffer.allocate(16).putLong(random.getMostSignificantBits()).putLong(random.getLeastSignificantBits()).array();
    }
}
