package org.heardportal.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.heardportal.account.Role;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.PreparedMessages;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.Test;

/** Messages on their way through the packaged portal, and what administrators see of them. */
@WithPortal
class MessagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningPortal portal;
    private final Visitor administrator;

    MessagesIT(RunningPortal portal) {
        this.portal = portal;
        administrator = portal.signedInAs(Role.ADMINISTRATOR);
    }

    @Test
    void whoLeavesAnAddressWithFeedbackIsWrittenToAndAnAdministratorOfTheSampleReadsTheMail() {
        String email = "ann" + System.nanoTime() + "@example.org";
        String reference = say("The page was clear", email);
        long id = number("select o.id from outbox o join feedback f on f.id = o.feedback_id where f.reference = ?", reference);
        await(() -> text("select state from outbox where id = ?", id).equals("sent"));

        Answer page = administrator.get("/admin/messages/" + id);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().text()).contains("To " + email, "Auto-Submitted auto-generated", "Message-ID <outbox-" + id + "@127.0.0.1>", "From Tynewick Borough Council <help@tynewick.example.org>");
        assertThat(page.page().select(".heard-mail").text()).contains("Thank you. We have what you told us.", "/feedback/" + reference, "0191 498 0100")
                .doesNotContain("{", "no-reply", "The page was clear");
        assertThat(number("select count(*) from audit_entry where kind = 'message-read' and subject_id = ?", Long.toString(id))).isOne();
        assertThat(number("select count(*) from outbox o where o.id = ? and o::text like '%' || ? || '%'", id, email)).isZero();
    }

    @Test
    void theListSaysWhatIsSentWithoutWhoGotIt() {
        long failed = PreparedMessages.failed(portal);
        Answer all = administrator.get("/admin/messages");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.text()).contains("href=\"/admin/messages/" + failed + "\"").doesNotContain("@example.org");
        assertThat(all.page().text()).contains("feedback-received", "The address cannot be written to.", "Failed");
        assertThat(administrator.get("/admin/messages?state=sent").text()).doesNotContain("href=\"/admin/messages/" + failed + "\"");
        assertThat(administrator.get("/admin/messages?state=failed").text()).contains("href=\"/admin/messages/" + failed + "\"");
        assertThat(administrator.get("/admin/messages?state=nonsense").status()).isEqualTo(200);
    }

    @Test
    void oneThatFailedIsTriedAgainOnceAndThatIsOnRecord() {
        long failed = PreparedMessages.failed(portal);
        Form again = administrator.get("/admin/messages/" + failed).formWith("#again");

        assertThat(administrator.submit(again).status()).isEqualTo(302);
        administrator.submit(again);

        assertThat(number("select count(*) from audit_entry where kind = 'message-tried-again' and subject_id = ?", Long.toString(failed))).isPositive();
        await(() -> text("select problem from outbox where id = ?", failed).equals("nobody-to-tell"));
        assertThat(administrator.get("/admin/messages/" + failed).page().text()).contains("There is nobody left to send it to.");
    }

    @Test
    void oneThatIsNotThereIsNotFound() {
        for (String id : new String[] {"0", "-1", "9999999999", "99999999999999999999", "one", "1%2F2", "01"}) {
            assertThat(administrator.get("/admin/messages/" + id).status()).as(id).isEqualTo(404);
        }
    }

    @Test
    void oneThatWasNeverWrittenHasNothingToRead() {
        Answer page = administrator.get("/admin/messages/" + PreparedMessages.delivered(portal));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".heard-mail")).isEmpty();
    }

    private String say(String words, String email) {
        Visitor visitor = portal.visitor();
        String thanks = visitor.submit(visitor.get("/privacy").formWith("button[name=useful]")).pathLedTo();
        Answer answer = visitor.submit(visitor.get(thanks).formWith("textarea").with("words", words).with("email", email));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
        return thanks.replaceFirst(".*reference=", "");
    }

    private long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    private String text(String sql, Object... values) {
        try (Connection connection = portal.database(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as(sql).isTrue();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The outbox is looked at each second; asking the portal meanwhile takes up the time. */
    private void await(Supplier<Boolean> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.get()) {
            assertThat(Instant.now()).as("the outbox is read in time").isBefore(end);
            portal.operator().get("/health/ready");
        }
    }
}
