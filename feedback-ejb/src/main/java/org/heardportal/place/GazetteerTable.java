package org.heardportal.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.heardportal.content.place.GridPoint;

/** Replaces the gazetteer: rows go to a table of this transaction, and the difference to what is there is written. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GazetteerTable {

    private static final int BATCH = 1_000;
    private static final String COLUMNS = "uprn, address, street, postcode, ward, bin_round, easting, northing, street_key, line_key, sort_key";
    private static final String PAYLOAD = "address, street, postcode, ward, bin_round, easting, northing, street_key, line_key, sort_key";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Takes the addresses that a reader hands on; the reader answers how many. */
    GazetteerImported replace(ToIntFunction<Consumer<Address>> reader) {
        Connection connection = entities.unwrap(Connection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table gazetteer_import in share row exclusive mode"); // one import after the other
            statement.execute("create temporary table incoming (like gazetteer_address) on commit drop");
            int rows = stage(connection, reader);
            int removed = statement.executeUpdate("delete from gazetteer_address a where not exists (select from incoming i where i.uprn = a.uprn)");
            int changed = statement.executeUpdate("update gazetteer_address a set (" + PAYLOAD + ") = (select " + PAYLOAD + " from incoming i where i.uprn = a.uprn)"
                    + " from incoming n where n.uprn = a.uprn and (" + of("n") + ") is distinct from (" + of("a") + ")");
            int added = statement.executeUpdate("insert into gazetteer_address (" + COLUMNS + ") select " + COLUMNS
                    + " from incoming i where not exists (select from gazetteer_address a where a.uprn = i.uprn)");
            return new GazetteerImported(rows, added, changed, removed);
        } catch (SQLException failed) {
            throw new IllegalStateException("the gazetteer cannot be replaced", failed);
        }
    }

    /** Whether the last file that was taken was the same. */
    boolean isLast(byte[] sha256) {
        return ((Number) entities.createNativeQuery("select count(*) from (select sha256 from gazetteer_import order by id desc limit 1) last where last.sha256 = ?1")
                .setParameter(1, sha256).getSingleResult()).intValue() > 0;
    }

    /** Writes down where the rows come from. */
    void note(String fileName, String licence, byte[] sha256, GazetteerImported done) {
        entities.createNativeQuery("insert into gazetteer_import (file_name, sha256, licence, imported_at, row_count, added, changed, removed) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, fileName).setParameter(2, sha256).setParameter(3, licence)
                .setParameter(4, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS))).setParameter(5, done.rows()).setParameter(6, done.added())
                .setParameter(7, done.changed()).setParameter(8, done.removed()).executeUpdate();
    }

    private static String of(String alias) {
        return alias + "." + PAYLOAD.replace(", ", ", " + alias + ".");
    }

    private static int stage(Connection connection, ToIntFunction<Consumer<Address>> reader) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into incoming (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            var staging = new Staging(insert);
            int rows = reader.applyAsInt(staging);
            insert.executeBatch();
            return rows;
        }
    }

    /** Writes rows in batches. */
    private static final class Staging implements Consumer<Address> {

        private final PreparedStatement insert;
        private int waiting;

        Staging(PreparedStatement insert) {
            this.insert = insert;
        }

        @Override
        public void accept(Address address) {
            try {
                int next = 1;
                insert.setLong(next++, address.uprn());
                for (String text : new String[] {address.line(), address.street(), address.postcode(), address.ward(), address.binRound()}) {
                    insert.setString(next++, text);
                }
                insert.setObject(next++, address.at().map(GridPoint::easting).orElse(null), Types.INTEGER);
                insert.setObject(next++, address.at().map(GridPoint::northing).orElse(null), Types.INTEGER);
                insert.setString(next++, PlainAddress.of(address.street()));
                insert.setString(next++, PlainAddress.of(address.line()));
                insert.setString(next, PlainAddress.sortKey(address.street(), address.line()));
                insert.addBatch();
                waiting = (waiting + 1) % BATCH;
                if (waiting == 0) {
                    insert.executeBatch();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("a row of the gazetteer cannot be written", failed);
            }
        }
    }
}
