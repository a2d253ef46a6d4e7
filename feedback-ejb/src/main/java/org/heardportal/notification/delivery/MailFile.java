package org.heardportal.notification.delivery;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.heardportal.notification.delivery.MessageSender.Mail;
import org.heardportal.notification.delivery.MessageSender.NotSent;
import org.heardportal.notification.delivery.MessageSender.SentMail;

/** A message as RFC 5322 and MIME want it: headers encoded, the text as quoted-printable UTF-8. What somebody typed never becomes a header of its own. */
final class MailFile {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailFile() {
    }

    /**
     * The bytes of a message.
     *
     * @throws NotSent for an address that cannot be written to
     */
    static byte[] of(Mail mail) throws NotSent {
        try {
            var message = new WithItsId(mail.messageId());
            message.setFrom(new InternetAddress(mail.sender(), oneLine(mail.senderName()), UTF_8));
            message.setRecipient(Message.RecipientType.TO, recipient(mail.to()));
            message.setSubject(oneLine(mail.subject()), UTF_8);
            message.setSentDate(Date.from(mail.date()));
            // RFC 3834: no machine answers a machine
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language());
            message.setText(mail.body().replaceAll("\\R", "\r\n") + "\r\n", UTF_8);
            message.setHeader("Content-Transfer-Encoding", "quoted-printable");
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw NotSent.thisTime("not-written", e);
        }
    }

    /** Reads a message back, with its headers decoded. */
    static SentMail read(byte[] bytes) throws MessagingException, IOException {
        var message = new MimeMessage(session(), new ByteArrayInputStream(bytes));
        List<MessageSender.Header> headers = new ArrayList<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.add(new MessageSender.Header(header.getName(), decoded(header.getValue())));
        }
        return new SentMail(List.copyOf(headers), message.getContent().toString().replace("\r\n", "\n").stripTrailing());
    }

    private static String decoded(String value) throws UnsupportedEncodingException {
        return MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    private static InternetAddress recipient(String to) throws NotSent {
        try {
            if (to.chars().anyMatch(Character::isISOControl)) {
                throw NotSent.forGood("address-unusable");
            }
            var address = new InternetAddress(to, true);
            address.validate();
            if (!to.equals(address.getAddress())) {
                throw NotSent.forGood("address-unusable");
            }
            return address;
        } catch (AddressException e) {
            throw NotSent.forGood("address-unusable");
        }
    }

    /** The words of a header on one line: a line break in them would begin another header. */
    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }

    /** Keeps the id that the row gave it; the library would make up a new one each time. */
    private static final class WithItsId extends MimeMessage {

        private final String id;

        WithItsId(String id) {
            super(session());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
