package org.heardportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import org.heardportal.casework.HistoryWasMade;
import org.heardportal.casework.NoteAdded;
import org.heardportal.casework.RequestTakenInHand;
import org.heardportal.casework.ServiceRequestOpened;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written to the outbox, in the real container and database. The deployment has nothing to send with, so that its own timer leaves every row to the tests. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    @Inject
    Event<DomainEvent> happened;

    @Inject
    UserTransaction transaction;

    @Test
    void aMessageIsWrittenInTheTransactionOfWhatItTells() throws Exception {
        long request = OutboxRows.request("cy", "ann@example.org");
        transaction.begin();
        happened.fire(OutboxRows.opened(request));
        assertThat(OutboxRows.rowsOf(request)).as("before the commit, seen from outside").isEmpty();
        transaction.commit();
        assertThat(Rows.of("""
                select concat_ws(' ', t.key, t.language, o.language, o.channel, o.state, o.attempts) from outbox o join content_revision t on t.id = o.template_revision_id
                 where o.request_id = ?""", request)).containsExactly("request-received cy cy email waiting 0");
    }

    @Test
    void whatIsTakenBackIsToldToNobody() throws Exception {
        long request = OutboxRows.request("en", "ann@example.org");
        transaction.begin();
        happened.fire(OutboxRows.opened(request));
        transaction.rollback();
        assertThat(OutboxRows.rowsOf(request)).isEmpty();
    }

    @Test
    void whoLeftNoAddressIsNotWrittenTo() throws Exception {
        long request = OutboxRows.request("en", "");
        tell(OutboxRows.opened(request));
        assertThat(OutboxRows.rowsOf(request)).isEmpty();
    }

    @Test
    void aNoteBetweenColleaguesIsNotSent() throws Exception {
        long request = OutboxRows.request("en", "ann@example.org");
        tell(new NoteAdded(Instant.now(), Actor.system(), request));
        assertThat(OutboxRows.rowsOf(request)).isEmpty();
    }

    @Test
    void nothingPersonalStandsInARow() throws Exception {
        long request = OutboxRows.request("en", "very.personal@example.org");
        tell(OutboxRows.opened(request));
        assertThat(Rows.count("select count(*) from outbox o where o.request_id = ? and o::text ~* 'personal|example|Ann'", request)).isZero();
        assertThat(OutboxRows.rowsOf(request)).hasSize(1);
    }

    @Test
    void theMessagesOfASampleHistoryCountAsDeliveredAndOthersStay() throws Exception {
        long other = waiting("en");
        long request = OutboxRows.request("en", "ann@example.org");
        Instant then = Instant.now().minus(Duration.ofDays(30));
        transaction.begin();
        happened.fire(new ServiceRequestOpened(then, Actor.visitor(), request));
        happened.fire(new RequestTakenInHand(then.plusSeconds(60), Actor.system(), request));
        happened.fire(new HistoryWasMade(Instant.now(), Actor.system()));
        transaction.commit();
        assertThat(Rows.of("select concat_ws(' ', state, sent_at = queued_at, sent_at < now() - interval '29 days') from outbox where request_id = ?", request))
                .containsExactly("sent t t", "sent t t");
        assertThat(OutboxRows.stateOf(other)).isEqualTo("waiting 0 ");
    }

    private void tell(DomainEvent event) throws Exception {
        transaction.begin();
        happened.fire(event);
        transaction.commit();
    }

    private long waiting(String language) throws Exception {
        long request = OutboxRows.request(language, "ann@example.org");
        tell(OutboxRows.opened(request));
        return Rows.count("select id from outbox where request_id = ?", request);
    }
}
