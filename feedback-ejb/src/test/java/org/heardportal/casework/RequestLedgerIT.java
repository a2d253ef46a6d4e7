package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardportal.casework.SampleRequests.BEE;
import static org.heardportal.casework.SampleRequests.BINS;
import static org.heardportal.casework.SampleRequests.online;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsSystem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger finds a row that does not say what its log says. */
@ExtendWith(ArquillianExtension.class)
class RequestLedgerIT {

    @Inject
    ServiceRequests requests;

    @Inject
    RequestLedger ledger;

    @Inject
    AsSystem asSystem;

    @Inject
    Clock clock;

    @Test
    void aRowThatWasChangedPastItsLogIsFound() throws SQLException {
        long id = requests.open(online(BINS, BEE, clock.instant())).requestId();
        try (Connection connection = Rows.connect()) {
            for (String change : new String[] {"state = 'in_hand'", "handling_team = 'highways'", "state_since = state_since + interval '1 second'", "last_event = 3"}) {
                connection.setAutoCommit(false);
                change(connection, "update service_request set " + change + " where id = " + id);
                assertThat(RequestLedger.differencesOver(connection)).as(change).singleElement().asString().contains("its log");
                connection.rollback();
            }
            assertThat(RequestLedger.differencesOver(connection)).isEmpty();
        }
    }

    @Test
    void aPromiseThatDoesNotSayWhatItsClockSaysIsFound() throws SQLException {
        long id = requests.open(online(BINS, BEE, clock.instant())).requestId();
        try (Connection connection = Rows.connect()) {
            change(connection, "update request_promise set counts_until = counts_until + interval '1 day' where standard = 'missed-bin-return' and request_id = " + id);
            assertThat(asSystem.get(() -> ledger.differences())).singleElement().asString().contains("missed-bin-return");
            change(connection, "update request_promise set counts_until = counts_until - interval '1 day' where standard = 'missed-bin-return' and request_id = " + id);
        }
        assertThat(asSystem.get(() -> ledger.differences())).isEmpty();
        assertThatThrownBy(() -> ledger.differences()).isInstanceOf(EJBAccessException.class);
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
