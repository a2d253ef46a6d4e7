package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heardportal.notification.Leases.Lease;
import org.heardportal.notification.delivery.MessageSender;
import org.heardportal.notification.delivery.MessageSender.Mail;
import org.heardportal.notification.delivery.MessageSender.NotSent;

/**
 * Sends what is due. A message goes at least once: who is cut off between sending and writing so leaves it to another, who sends it again with the same
 * Message-ID. Without anything to send with, messages wait.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = System.getLogger(Delivery.class.getName());

    /** As many as are sent well within a lease. */
    static final int BATCH = 20;

    private final AtomicBoolean saidThatTheyWait = new AtomicBoolean();

    @Inject
    Leases leases;

    @Inject
    Letters letters;

    @Inject
    MessageSender sender;

    /** Sends until nothing is due. */
    void deliverDue() {
        if (!sender.isThere()) {
            if (!saidThatTheyWait.get() && leases.waiting() > 0 && saidThatTheyWait.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "Messages wait: there is nothing to send them with");
            }
            return;
        }
        List<Lease> batch;
        do {
            batch = leases.take(BATCH);
            batch.forEach(this::deliver);
        } while (batch.size() == BATCH);
    }

    private void deliver(Lease lease) {
        try {
            Optional<Mail> mail = letters.mail(lease);
            if (mail.isEmpty()) {
                leases.fail(lease, "nobody-to-tell");
                return;
            }
            sender.send(mail.get());
            leases.sent(lease);
        } catch (NotSent refused) {
            LOG.log(Level.WARNING, "Message {0} was not sent: {1}", Long.toString(lease.id()), refused.code());
            if (refused.isForGood()) {
                leases.fail(lease, refused.code());
            } else {
                leases.hold(lease, refused.code());
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Message " + lease.id() + " could not be made", failure);
            leases.hold(lease, "not-made");
        }
    }
}
