package org.heardportal.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.heardportal.notification.delivery.MessageSender.Header;
import org.heardportal.notification.delivery.MessageSender.Mail;
import org.heardportal.notification.delivery.MessageSender.NotSent;
import org.heardportal.notification.delivery.MessageSender.SentMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message as it is written, read back by the library that mail programs in Java use. */
class MailFileTest {

    private static final Instant THEN = Instant.parse("2026-11-20T09:30:00Z");
    private static final String BODY = """
            Mae eich cais gennym. Dŵr, tŷ, ŵ ŷ â ê î ô û – “£5” € 𝔘 🗑

            .
            From us: a line that begins like an envelope
            A very long line that goes on and on, so that it has to be broken for the way and made whole again when it is read, which it is, without a loss.
            a=b  two spaces, and one at the end\u0020
            https://portal.example.org/feedback/FABC?lang=cy""";

    @Test
    void whatIsReadIsWhatWasMeant() throws Exception {
        MimeMessage read = parsed(mail("Tŷ: mae eich cais R 7K2 M9X 4TQD gennym – “diolch” 🗑", "pobol+bin@example.org", BODY));

        assertThat(read.getSubject()).isEqualTo("Tŷ: mae eich cais R 7K2 M9X 4TQD gennym – “diolch” 🗑");
        assertThat(read.getContent()).isEqualTo(BODY.replace("\n", "\r\n") + "\r\n");
        assertThat(read.getRecipients(Message.RecipientType.TO)).containsExactly(new InternetAddress("pobol+bin@example.org"));
        assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo("Cyngor Bwrdeistref Tŷ-wick");
        assertThat(((InternetAddress) read.getFrom()[0]).getAddress()).isEqualTo("help@tynewick.example.org");
        assertThat(read.getMessageID()).isEqualTo("<outbox-7@portal.example.org>");
        assertThat(read.getSentDate()).isEqualTo(THEN);
        assertThat(read.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read.getContentLanguage()).containsExactly("cy");
        assertThat(read.getHeader("MIME-Version")).containsExactly("1.0");
    }

    @Test
    void onTheWayItIsAsciiInLinesOfAllowedLengthThatEndAsTheStandardWants() throws Exception {
        byte[] bytes = MailFile.of(mail("ŵ".repeat(70), "a@example.org", "ŵ".repeat(3000)));

        String text = new String(bytes, StandardCharsets.US_ASCII);
        assertThat(text.chars()).allMatch(character -> character < 127);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
    }

    @Test
    void nothingThatSomebodyTypedBecomesAHeader() throws Exception {
        for (String breaking : new String[] {"\r\n", "\n", "\r", "\u0085", "\u2028", "\0", "\r\n\r\n"}) {
            Mail mail = new Mail(7, "<outbox-7@portal.example.org>", "Council" + breaking + "Bcc: other@example.org", "help@tynewick.example.org", "a@example.org",
                    "News" + breaking + "Bcc: other@example.org", "Bcc: other@example.org\r\n\r\nBcc: other@example.org", "en", THEN);
            MimeMessage read = parsed(mail);
            assertThat(read.getAllRecipients()).hasSize(1);
            assertThat(read.getHeader("Bcc")).isNull();
            assertThat(read.getSubject()).startsWith("News").endsWith("Bcc: other@example.org");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "Ann <a@example.org>", "a b@example.org", "a@", "@example.org"})
    void anAddressThatIsNotOneIsRefusedForGood(String to) {
        assertThatThrownBy(() -> MailFile.of(mail("News", to, "Words"))).isInstanceOfSatisfying(NotSent.class, refused -> {
            assertThat(refused.isForGood()).isTrue();
            assertThat(refused.code()).isEqualTo("address-unusable");
            assertThat(refused).hasMessage("address-unusable").hasNoCause();
        });
    }

    @Test
    void aKeptMessageIsReadBackForPeople() throws Exception {
        SentMail read = MailFile.read(MailFile.of(mail("Tŷ – 🗑", "a@example.org", BODY)));

        assertThat(read.body()).isEqualTo(BODY);
        assertThat(read.headers()).contains(new Header("Subject", "Tŷ – 🗑"), new Header("To", "a@example.org"), new Header("Message-ID", "<outbox-7@portal.example.org>"),
                new Header("From", "Cyngor Bwrdeistref Tŷ-wick <help@tynewick.example.org>"));
    }

    @Test
    void neitherAddressNorWordsAreShownInALog() {
        assertThat(mail("News", "a@example.org", "Words")).asString().doesNotContain("a@", "Words", "News");
    }

    private static Mail mail(String subject, String to, String body) {
        return new Mail(7, "<outbox-7@portal.example.org>", "Cyngor Bwrdeistref Tŷ-wick", "help@tynewick.example.org", to, subject, body, "cy", THEN);
    }

    private static MimeMessage parsed(Mail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(MailFile.of(mail)));
    }
}
