package org.heardportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.heardportal.casework.HistoryWasMade;
import org.heardportal.casework.NoteAdded;
import org.heardportal.casework.RequestTakenInHand;
import org.heardportal.casework.ServiceRequestOpened;
import org.heardportal.notification.Leases.Lease;
import org.heardportal.notification.delivery.MessageSender.Mail;
import org.heardportal.notification.delivery.RecordingSender;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outbox against the real container and database. The deployment has nothing to send with, so that its own timer leaves every row to the tests. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    @Inject
    Event<DomainEvent> happened;

    @Inject
    UserTransaction transaction;

    @Inject
    Leases leases;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void aMessageIsWrittenInTheTransactionOfWhatItTells() throws Exception {
        long request = request("cy", "ann@example.org");
        transaction.begin();
        happened.fire(opened(request));
        assertThat(rowsOf(request)).as("before the commit, seen from outside").isEmpty();
        transaction.commit();
        assertThat(Rows.of("""
                select concat_ws(' ', t.key, t.language, o.language, o.channel, o.state, o.attempts) from outbox o join content_revision t on t.id = o.template_revision_id
                 where o.request_id = ?""", request)).containsExactly("request-received cy cy email waiting 0");
    }

    @Test
    void whatIsTakenBackIsToldToNobody() throws Exception {
        long request = request("en", "ann@example.org");
        transaction.begin();
        happened.fire(opened(request));
        transaction.rollback();
        assertThat(rowsOf(request)).isEmpty();
    }

    @Test
    void whoLeftNoAddressIsNotWrittenTo() throws Exception {
        long request = request("en", "");
        tell(opened(request));
        assertThat(rowsOf(request)).isEmpty();
    }

    @Test
    void aNoteBetweenColleaguesIsNotSent() throws Exception {
        long request = request("en", "ann@example.org");
        tell(new NoteAdded(Instant.now(), Actor.system(), request));
        assertThat(rowsOf(request)).isEmpty();
    }

    @Test
    void nothingPersonalStandsInARow() throws Exception {
        long request = request("en", "very.personal@example.org");
        tell(opened(request));
        assertThat(Rows.count("select count(*) from outbox o where o.request_id = ? and o::text ~* 'personal|example|Ann'", request)).isZero();
        assertThat(rowsOf(request)).hasSize(1);
    }

    @Test
    void aMessageIsSentOnceAndMarkedWithItsOwnNumber() throws Exception {
        long id = waiting("en");
        RecordingSender sender = new RecordingSender();
        delivery(sender).deliverDue();
        delivery(sender).deliverDue();
        assertThat(sender.idsOf(id)).containsExactly(messageId(id));
        assertThat(Rows.of("select concat_ws(' ', state, attempts, provider_reference = id::text, sent_at is not null) from outbox where id = ?", id))
                .containsExactly("sent 1 t t");
    }

    @Test
    void aRowThatAnotherSenderHasJustTakenIsPassedOver() throws Exception {
        long taken = waiting("en");
        long free = waiting("en");
        try (Connection other = Rows.connect()) {
            other.setAutoCommit(false);
            try (PreparedStatement lock = other.prepareStatement("select id from outbox where id = ? for update")) {
                lock.setLong(1, taken);
                lock.executeQuery();
                assertThat(take()).contains(free).doesNotContain(taken);
            } finally {
                other.rollback();
            }
        }
    }

    @Test
    void twoSendersAtOnceSendNothingTwice() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(waiting("en"));
        }
        RecordingSender sender = new RecordingSender();
        ExecutorService threads = (ExecutorService) new InitialContext().lookup("java:comp/DefaultManagedExecutorService");
        var running = Stream.generate(() -> threads.submit(() -> delivery(sender).deliverDue())).limit(2).toList();
        for (var sending : running) {
            sending.get(60, TimeUnit.SECONDS);
        }
        assertThat(ids).allSatisfy(id -> assertThat(sender.idsOf(id)).as("row " + id).hasSize(1));
        assertThat(new HashSet<>(sender.threads())).as("both had some").hasSize(2);
    }

    @Test
    void aLeaseThatEndedIsTakenAgainAndTheRepeatHasTheSameMessageId() throws Exception {
        long id = waiting("en");
        RecordingSender sender = new RecordingSender();
        Lease cutOff = lease(id);
        sender.send(mail(cutOff));
        delivery(sender).deliverDue();
        assertThat(sender.idsOf(id)).as("while the lease runs").hasSize(1);
        MovableClock.moveOn(OutboxMessage.LEASE.plusSeconds(1));
        delivery(sender).deliverDue();
        assertThat(sender.idsOf(id)).containsExactly(messageId(id), messageId(id));
        assertThat(stateOf(id)).isEqualTo("sent 2 ");
    }

    @Test
    void whoComesBackAfterTheLeaseDoesNotDecideAnyMore() throws Exception {
        long id = waiting("en");
        Lease late = lease(id);
        MovableClock.moveOn(OutboxMessage.LEASE.plusSeconds(1));
        Lease current = lease(id);
        leases.fail(late, "too-late");
        assertThat(stateOf(id)).isEqualTo("sending 2 ");
        leases.sent(current);
        leases.hold(late, "too-late");
        assertThat(stateOf(id)).isEqualTo("sent 2 ");
    }

    @Test
    void aMessageThatCannotBeSentWaitsLongerEachTimeAndFailsAtLast() throws Exception {
        long id = waiting("en");
        RecordingSender sender = RecordingSender.refusing(id);
        for (Duration pause : OutboxMessage.PAUSES) {
            delivery(sender).deliverDue();
            assertThat(stateOf(id)).startsWith("waiting").endsWith(" mailbox-full");
            MovableClock.moveOn(pause.minusSeconds(5));
            int before = sender.idsOf(id).size();
            delivery(sender).deliverDue();
            assertThat(sender.idsOf(id)).as("five seconds before " + pause + " have passed").hasSize(before);
            MovableClock.moveOn(Duration.ofSeconds(6));
        }
        delivery(sender).deliverDue();
        assertThat(stateOf(id)).isEqualTo("failed 6 mailbox-full");
        MovableClock.moveOn(Duration.ofDays(2));
        delivery(sender).deliverDue();
        assertThat(sender.idsOf(id)).hasSize(OutboxMessage.PAUSES.size() + 1);
    }

    @Test
    void whereNobodyIsLeftToTellItFailsAtOnceAndAMistakeOfOursOnlyPauses() throws Exception {
        long nobody = waiting("en");
        long broken = waiting("en");
        Delivery delivery = delivery(new RecordingSender());
        delivery.letters = new Letters() {
            @Override
            Optional<Mail> mail(Lease lease) {
                if (lease.id() == broken) {
                    throw new IllegalStateException("planted");
                }
                return lease.id() == nobody ? Optional.empty() : Optional.of(OutboxIT.mail(lease));
            }
        };
        delivery.deliverDue();
        assertThat(stateOf(nobody)).isEqualTo("failed 1 nobody-to-tell");
        assertThat(stateOf(broken)).isEqualTo("waiting 1 not-made");
    }

    @Test
    void withoutAnythingToSendWithMessagesWait() throws Exception {
        long id = waiting("en");
        delivery(RecordingSender.away()).deliverDue();
        assertThat(stateOf(id)).isEqualTo("waiting 0 ");
    }

    @Test
    void theMessagesOfASampleHistoryCountAsDeliveredAndOthersStay() throws Exception {
        long other = waiting("en");
        long request = request("en", "ann@example.org");
        Instant then = Instant.now().minus(Duration.ofDays(30));
        transaction.begin();
        happened.fire(new ServiceRequestOpened(then, Actor.visitor(), request));
        happened.fire(new RequestTakenInHand(then.plusSeconds(60), Actor.system(), request));
        happened.fire(new HistoryWasMade(Instant.now(), Actor.system()));
        transaction.commit();
        assertThat(Rows.of("select concat_ws(' ', state, sent_at = queued_at, sent_at < now() - interval '29 days') from outbox where request_id = ?", request))
                .containsExactly("sent t t", "sent t t");
        assertThat(stateOf(other)).isEqualTo("waiting 0 ");
    }

    private void tell(DomainEvent event) throws Exception {
        transaction.begin();
        happened.fire(event);
        transaction.commit();
    }

    private long waiting(String language) throws Exception {
        long request = request(language, "ann@example.org");
        tell(opened(request));
        return Rows.count("select id from outbox where request_id = ?", request);
    }

    private Delivery delivery(RecordingSender sender) {
        Delivery delivery = new Delivery();
        delivery.leases = leases;
        delivery.sender = sender;
        delivery.letters = new Letters() {
            @Override
            Optional<Mail> mail(Lease lease) {
                return Optional.of(OutboxIT.mail(lease));
            }
        };
        return delivery;
    }

    private List<Long> take() {
        return leases.take(1000).stream().map(Lease::id).toList();
    }

    private Lease lease(long id) {
        return leases.take(1000).stream().filter(lease -> lease.id() == id).findFirst().orElseThrow();
    }

    private static Mail mail(Lease lease) {
        return new Mail(lease.id(), messageId(lease.id()), "Council", "help@example.org", "ann@example.org", "News", "Words", "en", lease.queuedAt());
    }

    private static String messageId(long id) {
        return "<outbox-" + id + "@portal.example.org>";
    }

    private static String stateOf(long id) {
        return Rows.of("select state || ' ' || attempts || ' ' || problem from outbox where id = ?", id).getFirst();
    }

    private static List<String> rowsOf(long request) {
        return Rows.of("select id from outbox where request_id = ?", request);
    }

    private static ServiceRequestOpened opened(long request) {
        return new ServiceRequestOpened(new MovableClock().instant(), Actor.visitor(), request);
    }

    /** A request with a contact, as rows. */
    private static long request(String language, String email) {
        String reference = Reference.random(Reference.Kind.REQUEST, ThreadLocalRandom.current()).plain();
        long request = Rows.count("""
                insert into service_request (reference, service, service_revision_id, channel, language, owning_team, handling_team, state, received_at, state_since, last_event)
                select ?, 'missed-bin-collection', min(id), 'web', ?, 'waste', 'waste', 'received', now(), now(), 1 from content_revision returning id""", reference, language);
        Rows.count("insert into request_contact (request_id, name, email, given_at) values (?, 'Ann Example', ?, now()) returning id", request, email);
        return request;
    }
}
