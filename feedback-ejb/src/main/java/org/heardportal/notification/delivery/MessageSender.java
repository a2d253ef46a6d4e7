package org.heardportal.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends messages. The same message may be given twice, when nobody knows whether it went the first time; it then has the same Message-ID, by which a repeat is
 * known.
 */
public interface MessageSender {

    /** Whether there is anything to send with. */
    boolean isThere();

    /**
     * Sends a message; when this returns, it is on its way for good.
     *
     * @throws NotSent when it is not
     */
    void send(Mail mail) throws NotSent;

    /** A message as it was sent; empty where this sender keeps none. */
    Optional<SentMail> sent(long outboxId);

    /**
     * A message that is ready to go.
     *
     * @param messageId with angle brackets
     * @param senderName how the sender is shown
     * @param sender address that it comes from
     * @param to address that it goes to
     * @param language BCP 47 tag
     * @param date when what it tells happened
     */
    record Mail(long outboxId, String messageId, String senderName, String sender, String to, String subject, String body, String language, Instant date) {

        /** Says nothing of the person, because log lines are made of such texts. */
        @Override
        public String toString() {
            return "Mail" + messageId;
        }
    }

    /** A message as it was sent: its headers, readable, and its text. */
    record SentMail(List<Header> headers, String body) {

        /** Says nothing of the person, because log lines are made of such texts. */
        @Override
        public String toString() {
            return "SentMail";
        }
    }

    /** A header of a message, decoded. */
    record Header(String name, String value) {
    }

    /** A message that could not be sent. */
    final class NotSent extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final boolean forGood;

        private NotSent(String code, boolean forGood, Throwable cause) {
            super(code, cause);
            this.code = code;
            this.forGood = forGood;
        }

        /** It may go the next time. */
        static NotSent thisTime(String code, Throwable cause) {
            return new NotSent(code, false, cause);
        }

        /** It will never go. The cause is left out: it names the address. */
        static NotSent forGood(String code) {
            return new NotSent(code, true, null);
        }

        /** Why, as words joined by hyphens. */
        public String code() {
            return code;
        }

        public boolean isForGood() {
            return forGood;
        }
    }
}
