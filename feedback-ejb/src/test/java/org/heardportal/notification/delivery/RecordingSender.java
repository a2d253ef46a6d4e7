package org.heardportal.notification.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes messages and remembers them. */
public final class RecordingSender implements MessageSender {

    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private final List<Long> threads = new CopyOnWriteArrayList<>();
    private final boolean there;
    private final long refused;

    public RecordingSender() {
        this(true, -1);
    }

    private RecordingSender(boolean there, long refused) {
        this.there = there;
        this.refused = refused;
    }

    /** One that takes every message but one. */
    public static RecordingSender refusing(long outboxId) {
        return new RecordingSender(true, outboxId);
    }

    /** One that is not there. */
    public static RecordingSender away() {
        return new RecordingSender(false, -1);
    }

    /** The Message-ID of each time that a row was sent. */
    public List<String> idsOf(long outboxId) {
        return taken.stream().filter(mail -> mail.outboxId() == outboxId).map(Mail::messageId).toList();
    }

    /** Which thread sent, once for each message. */
    public List<Long> threads() {
        return threads;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public void send(Mail mail) throws NotSent {
        taken.add(mail);
        threads.add(Thread.currentThread().threadId());
        if (mail.outboxId() == refused) {
            throw NotSent.thisTime("mailbox-full", null);
        }
    }

    @Override
    public Optional<SentMail> sent(long outboxId) {
        return Optional.empty();
    }
}
