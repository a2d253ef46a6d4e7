package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import org.heardportal.account.Role;
import org.heardportal.content.Language;
import org.junit.jupiter.api.Test;

/** What owners do with feedback, over HTTP and without JavaScript. Each test has feedback of its own. */
@WithPortal
class OwnerPagesIT {

    private static final String ITEM = "/owner/feedback/";
    private static final String TASK = "/owner/improvements/";
    private static final String TOO_LATE = "This can no longer be done.";

    private final RunningPortal portal;
    private final Visitor owner;

    OwnerPagesIT(RunningPortal portal) {
        this.portal = portal;
        this.owner = portal.signedInAs(Role.OWNER);
    }

    @Test
    void theListShowsWhatWasSaidAndLeadsToIt() {
        SaidFeedback said = say("A lid is broken in the list test.");
        assertThat(owner.get("/owner/feedback").text()).contains("A lid is broken in the list test.", ITEM + said.reference().plain());
        assertThat(owner.get("/owner/feedback?state=done").text()).doesNotContain("A lid is broken in the list test.");
        assertThat(owner.get("/owner/feedback?state=%3Csvg%3E&service=nonsense&words=yes").status()).isEqualTo(200);
        assertThat(owner.get("/owner").text()).contains("New feedback: ");
    }

    @Test
    void theWordsAreShownAsTypedByAButtonAndThatIsOnRecord() {
        SaidFeedback said = say("Hidden until asked for.");
        String path = ITEM + said.reference().plain();
        assertThat(owner.get(path).text()).contains("Hidden until asked for.").doesNotContain("0191 498 0123");
        assertThat(press(path, "showWords").text()).contains("0191 498 0123");
        assertThat(count("select count(*) from audit_entry where kind = 'feedback-seen' and subject_id = ?", String.valueOf(said.id()))).isEqualTo(1);
    }

    @Test
    void severalPiecesBecomeOneTask() {
        SaidFeedback one = say("One of several.");
        SaidFeedback two = say("Two of several.");
        Form form = owner.get("/owner/feedback").formWith("#open");
        Answer refused = owner.submit(form.with("title", "Kept as typed"));
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.text()).contains("Choose feedback in the table", "Kept as typed");
        Answer opened = owner.submit(form.with("title", "Do both").and("chosen", one.reference().plain()).and("chosen", two.reference().plain()));
        assertThat(opened.status()).isEqualTo(302);
        assertThat(owner.get(opened.header("Location").orElseThrow().replace(portal.address().toString(), "")).text())
                .contains("The improvement is made.", "Do both", "One of several.", "Two of several.");
    }

    @Test
    void aTaskIsStartedChangedLookedAtAndPublished() {
        SaidFeedback said = SaidFeedback.about(portal, service(), team(), "Published over HTTP.", Optional.of("http@example.org"));
        Answer opened = press(ITEM + said.reference().plain(), "openTask", "title", "Publish over HTTP");
        String path = opened.header("Location").orElseThrow().replace(portal.address().toString(), "").replaceFirst("\\?.*", "");
        press(path, "start");
        assertThat(press(path, "recordPractice", "who", "", "practiceNote", "They look at the list").text()).contains("Write who does it differently", "They look at the list");
        assertThat(press(path, "recordPractice", "who", "Crews", "practiceNote", "They look at the list", "from", "31 4 2026").text())
                .contains("Enter the day from which it holds", "31 4 2026");
        assertThat(press(path, "recordPractice", "who", "Crews", "practiceNote", "They look at the list", "from", "2026-12-01").status()).isEqualTo(302);
        assertThat(press(path, "preview", "youSaid", "The day was wrong", "weDid", "We put it right").text()).contains("This is how it will read", "The day was wrong");
        assertThat(press(path, "publish", "youSaid", "Jo said it, jo@example.org", "weDid", "We put it right").text()).contains("out of what people said", "We put it right");
        assertThat(press(path, "publish", "youSaid", "The day was wrong", "weDid", "We put it right").status()).isEqualTo(302);
        assertThat(owner.get(path).text()).contains("Published", "Crews: They look at the list");
        assertThat(owner.get(ITEM + said.reference().plain()).text()).contains("We put it right");
        assertThat(count("select count(*) from audit_entry where kind = 'person-to-tell' and subject_id = ?", String.valueOf(said.id()))).isEqualTo(1);
    }

    @Test
    void aConflictIsSaidAndKeepsWhatWasTyped() {
        SaidFeedback said = say("Two owners at once.");
        Form first = owner.get(ITEM + said.reference().plain()).formWith("#decline");
        press(ITEM + said.reference().plain(), "takeInHand");
        Answer late = owner.submit(first.pressing("#decline").with("answer", "Typed while it changed"));
        assertThat(late.text()).contains("Somebody changed it while you had it open", "Typed while it changed");
        assertThat(owner.submit(late.formWith("#decline").pressing("#decline")).status()).as("sent again").isEqualTo(302);
        assertThat(owner.get(ITEM + said.reference().plain()).text()).contains("Not acted on", "Typed while it changed");
    }

    @Test
    void theSameFormSentAgainChangesNothingAndSaysSo() {
        SaidFeedback said = SaidFeedback.about(portal, service(), team(), "Sent again.", Optional.of("again@example.org"));
        String item = ITEM + said.reference().plain();
        Form look = owner.get(item).formWith("#takeInHand").pressing("#takeInHand");
        assertThat(owner.submit(look).status()).isEqualTo(302);
        assertThat(owner.submit(look).text()).contains(TOO_LATE);
        String path = press(item, "openTask", "title", "Send it once").header("Location").orElseThrow().replace(portal.address().toString(), "").replaceFirst("\\?.*", "");
        Form start = owner.get(path).formWith("#start").pressing("#start");
        assertThat(owner.submit(start).status()).isEqualTo(302);
        assertThat(owner.submit(start).text()).contains(TOO_LATE);
        Form decline = owner.get(path).formWith("#decline").pressing("#decline").with("whyNot", "It is sent already");
        assertThat(owner.submit(decline).status()).isEqualTo(302);
        Answer again = owner.submit(decline.with("whyNot", "Another answer"));
        assertThat(again.page().title()).startsWith("Error: ");
        assertThat(again.text()).contains(TOO_LATE, "It is sent already").doesNotContain("Another answer");
        assertThat(count("select count(*) from audit_entry where kind = 'person-to-tell' and subject_id = ?", String.valueOf(said.id()))).isEqualTo(1);
        assertThat(press(item, "showWords").text()).contains("0191 498 0123").doesNotContain(TOO_LATE);
    }

    @Test
    void whatAnotherTeamAnswersForIsNotThere() {
        String other = SampleContent.library().services(Language.ENGLISH).stream()
                .filter(service -> !portal.person(Role.OWNER).teams().contains(service.owningTeam())).findFirst().orElseThrow().owningTeam();
        SaidFeedback said = SaidFeedback.about(portal, "council-tax-discounts", other, "Not yours.", Optional.empty());
        assertThat(owner.get(ITEM + said.reference().plain()).status()).isEqualTo(404);
        assertThat(owner.get(TASK + SaidFeedback.task(portal, "council-tax-discounts", other, "open")).status()).isEqualTo(404);
        for (String path : new String[] {ITEM + "nonsense", ITEM + said.reference().plain().toLowerCase(Locale.ROOT), TASK + "0", TASK + "x", TASK + "99999999999999999999"}) {
            assertThat(owner.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private Answer press(String path, String button, String... namesAndValues) {
        Form form = owner.get(path).formWith("#" + button).pressing("#" + button);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form = form.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return owner.submit(form);
    }

    private SaidFeedback say(String words) {
        return SaidFeedback.about(portal, service(), team(), words, Optional.empty());
    }

    private String team() {
        return portal.person(Role.OWNER).teams().iterator().next();
    }

    private String service() {
        return SampleContent.library().services(Language.ENGLISH).stream().filter(service -> service.owningTeam().equals(team())).findFirst().orElseThrow().slug();
    }

    private long count(String query, String parameter) {
        try (Connection connection = portal.database(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
