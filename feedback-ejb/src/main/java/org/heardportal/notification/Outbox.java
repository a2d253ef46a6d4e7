package org.heardportal.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.notification.delivery.MessageSender;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** The messages that were sent and are to be sent, for administrators. */
@Stateless
public class Outbox {

    /** Long enough to look into a complaint that a message never came. */
    static final Duration KEPT = Duration.ofDays(90);

    @Inject
    OutboxRepository outbox;

    @Inject
    OutboxQueries queries;

    @Inject
    MessageSender sender;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Rows, the newest first.
     *
     * @throws org.heardportal.account.AccessDenied for somebody who may not see messages
     */
    @RolesAllowed("administrator")
    public List<MessageRow> rows(SignedInPerson administrator, MessageQuery query) {
        pass(administrator);
        return queries.rows(query);
    }

    /** How many messages are in each state. */
    @RolesAllowed("administrator")
    public Map<OutboxState, Long> counts(SignedInPerson administrator) {
        pass(administrator);
        return queries.counts();
    }

    /** One row; empty where there is none. */
    @RolesAllowed("administrator")
    public Optional<MessageRow> row(SignedInPerson administrator, long id) {
        pass(administrator);
        return queries.row(id);
    }

    /** A message as it was sent, where the sender keeps them; that it was read is on record. */
    @RolesAllowed("administrator")
    public Optional<SentMessage> read(SignedInPerson administrator, long id) {
        pass(administrator);
        Optional<MessageSender.SentMail> sent = sender.sent(id);
        sent.ifPresent(found -> happened.fire(new MessageRead(now(), administrator.actor(), id)));
        return sent.map(found -> new SentMessage(
                found.headers().stream().map(header -> new SentMessage.Header(header.name(), header.value())).toList(), found.body()));
    }

    /** Whether there is anything to send messages with; without it they wait. */
    @RolesAllowed("administrator")
    public boolean hasSender() {
        return sender.isThere();
    }

    /**
     * Has a message that failed tried again, from the beginning.
     *
     * @return false where it has not failed, or there is none
     */
    @RolesAllowed("administrator")
    public boolean tryAgain(SignedInPerson administrator, long id) {
        pass(administrator);
        boolean again = outbox.byId(id).filter(message -> message.tryAgain(now())).isPresent();
        if (again) {
            happened.fire(new MessageTriedAgain(now(), administrator.actor(), id));
        }
        return again;
    }

    /** Removes messages that were sent more than 90 days ago. */
    @RolesAllowed("system")
    public void dispose() {
        outbox.removeSentBefore(now().minus(KEPT));
    }

    private void pass(SignedInPerson administrator) {
        gate.pass(administrator, Act.SEE_MESSAGES, Facts.OF_THE_WHOLE_COUNCIL, Subject.of("outbox"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
