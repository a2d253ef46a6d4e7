package org.heardportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.heardportal.notification.Leases.Lease;
import org.heardportal.notification.delivery.MessageSender.Mail;
import org.heardportal.notification.delivery.RecordingSender;
import org.heardportal.schema.Rows;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How messages are sent, in the real container and database. The deployment has nothing to send with, so that its own timer leaves every row to the tests. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {

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
        assertThat(OutboxRows.stateOf(id)).isEqualTo("sent 2 ");
    }

    @Test
    void whoComesBackAfterTheLeaseDoesNotDecideAnyMore() throws Exception {
        long id = waiting("en");
        Lease late = lease(id);
        MovableClock.moveOn(OutboxMessage.LEASE.plusSeconds(1));
        Lease current = lease(id);
        leases.fail(late, "too-late");
        assertThat(OutboxRows.stateOf(id)).isEqualTo("sending 2 ");
        leases.sent(current);
        leases.hold(late, "too-late");
        assertThat(OutboxRows.stateOf(id)).isEqualTo("sent 2 ");
    }

    @Test
    void aMessageThatCannotBeSentWaitsLongerEachTimeAndFailsAtLast() throws Exception {
        long id = waiting("en");
        RecordingSender sender = RecordingSender.refusing(id);
        for (Duration pause : OutboxMessage.PAUSES) {
            delivery(sender).deliverDue();
            assertThat(OutboxRows.stateOf(id)).startsWith("waiting").endsWith(" mailbox-full");
            MovableClock.moveOn(pause.minusSeconds(5));
            int before = sender.idsOf(id).size();
            delivery(sender).deliverDue();
            assertThat(sender.idsOf(id)).as("five seconds before " + pause + " have passed").hasSize(before);
            MovableClock.moveOn(Duration.ofSeconds(6));
        }
        delivery(sender).deliverDue();
        assertThat(OutboxRows.stateOf(id)).isEqualTo("failed 6 mailbox-full");
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
                return lease.id() == nobody ? Optional.empty() : Optional.of(DeliveryIT.mail(lease));
            }
        };
        delivery.deliverDue();
        assertThat(OutboxRows.stateOf(nobody)).isEqualTo("failed 1 nobody-to-tell");
        assertThat(OutboxRows.stateOf(broken)).isEqualTo("waiting 1 not-made");
    }

    @Test
    void withoutAnythingToSendWithMessagesWait() throws Exception {
        long id = waiting("en");
        delivery(RecordingSender.away()).deliverDue();
        assertThat(OutboxRows.stateOf(id)).isEqualTo("waiting 0 ");
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

    private Delivery delivery(RecordingSender sender) {
        Delivery delivery = new Delivery();
        delivery.leases = leases;
        delivery.sender = sender;
        delivery.letters = new Letters() {
            @Override
            Optional<Mail> mail(Lease lease) {
                return Optional.of(DeliveryIT.mail(lease));
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
}
