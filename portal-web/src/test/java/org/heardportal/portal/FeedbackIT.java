package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.heardportal.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying something about a page, a service or the council, over HTTP. Each test comes from a network address of its own, since each address may say a limited number of things. */
@WithPortal
class FeedbackIT {

    private static final Map<String, String> FROM_HERE = Map.of("Sec-Fetch-Site", "same-origin");

    private final RunningPortal portal;

    FeedbackIT(RunningPortal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services/missed-bin-collection", "/search?q=zqxjkv", "/promise", "/no-such-page", "/search?q=%00"})
    void everyKindOfPageAsksAndLeadsToThanksWithAReference(String path) {
        Visitor visitor = portal.visitorFrom("127.0.0.11");
        Answer thanks = visitor.submit(visitor.get(path).formWith("button[name=useful]"));

        assertThat(thanks.status()).isEqualTo(302);
        Answer page = visitor.get(thanks.pathLedTo());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text()).contains("Thank you").containsPattern("F [0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{4}");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(row("select page from feedback where reference = ?", referenceIn(thanks))).isEqualTo(path.replaceFirst("\\?.*", ""));
    }

    @Test
    void whoeverDidNotFindItSaysSoWithOnePressAndASentenceMayFollow() {
        Visitor visitor = portal.visitorFrom("127.0.0.18");
        Answer thanks = visitor.submit(visitor.get("/search?q=zqxjkv+ZZ99+3VZ+kit%40example.org").formWith("button[name=missed]"));

        assertThat(thanks.status()).isEqualTo(302);
        assertThat(row("select page from feedback where reference = ?", referenceIn(thanks))).startsWith("/search?q=zqxjkv").doesNotContainIgnoringCase("3VZ").doesNotContain("kit");
        assertThat(row("select useful::text from feedback where reference = ?", referenceIn(thanks))).isEqualTo("false");
        Form more = visitor.get(thanks.pathLedTo()).formWith("textarea");
        assertThat(more.element().select("label[for=words]").text()).isEqualTo("What were you looking for?");
        Answer status = visitor.get(visitor.submit(more.with("words", "A quixotic kite festival")).pathLedTo());
        assertThat(status.page().select("main").text()).contains("Received").contains("/search").doesNotContain("quixotic").doesNotContain("zqxjkv");
        assertThat(row("select masked_text from feedback where reference = ?", referenceIn(thanks))).contains("quixotic");
    }

    @Test
    void aProgramThatFillsInEverythingFindsNothingToSay() {
        Visitor visitor = portal.visitorFrom("127.0.0.19");
        Answer refused = visitor.submit(visitor.get("/search?q=zqxjkv").formWith("button[name=missed]").with("website", "https://spam.example"));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.page().title()).startsWith("Error: ");
    }

    @Test
    void wordsAreAddedAndTheStatusNeverShowsThem() {
        Visitor visitor = portal.visitorFrom("127.0.0.12");
        Answer thanks = visitor.submit(visitor.get("/services/missed-bin-collection").formWith("button[name=useful]").with("useful", "no"));
        Form more = visitor.get(thanks.pathLedTo()).formWith("textarea");

        Answer taken = visitor.submit(more.with("words", "The quixotic bin day is not on it").with("email", "robin@example.org"));
        Answer status = visitor.get(taken.pathLedTo());

        assertThat(status.status()).isEqualTo(200);
        assertThat(status.page().select("main").text()).contains("Received").contains("Missed bin collection").doesNotContain("quixotic").doesNotContain("robin");
        assertThat(row("select masked_text from feedback where reference = ?", referenceIn(thanks))).contains("quixotic");
        assertThat(visitor.submit(more.with("words", "The quixotic bin day is not on it").with("email", "robin@example.org")).status()).as("sent twice").isEqualTo(302);
        Answer other = visitor.submit(more.with("words", "Something else").with("email", ""));
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.page().title()).startsWith("Error: ");
        assertThat(other.page().select("textarea").text()).isEqualTo("Something else");
    }

    @Test
    void theFormTakesWordsOnceHoweverOftenItIsSent() {
        Visitor visitor = portal.visitorFrom("127.0.0.13");
        Form form = slowly(visitor.get("/feedback?page=/services/report-a-pothole").formWith("textarea"));

        assertThat(form.fields()).anyMatch(field -> field.name().equals("about") && field.value().equals("page"));
        Answer first = visitor.submit(form.with("words", "The map is hard to use"));
        Answer second = visitor.submit(form.with("words", "The map is hard to use"));

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.pathLedTo()).isEqualTo(first.pathLedTo());
        Answer other = visitor.submit(form.with("words", "The map is easy to use"));
        assertThat(other.page().select(".govuk-error-summary").text()).contains("sent before, with other words");
        assertThat(other.page().select("textarea").text()).isEqualTo("The map is easy to use");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        Visitor visitor = portal.visitorFrom("127.0.0.14");
        Form form = slowly(visitor.get("/feedback").formWith("textarea"));

        Answer empty = visitor.submit(form);
        assertThat(empty.page().title()).startsWith("Error: ");
        assertThat(empty.page().select("#about-error, #words-error")).hasSize(2);

        Answer wrong = visitor.submit(form.with("about", "council").with("words", "x".repeat(5_001)).with("email", "nobody"));
        assertThat(wrong.page().select("#words-error").text()).contains("5,000");
        assertThat(wrong.page().select("textarea").text()).hasSize(5_001);
        assertThat(wrong.page().select("#email").val()).isEqualTo("nobody");
        assertThat(wrong.page().select("option[selected]").val()).isEqualTo("council");

        Answer noMail = visitor.submit(form.with("about", "council").with("words", "Short").with("email", "nobody"));
        assertThat(noMail.page().select("#email-error").text()).contains("name@example.org");
    }

    @Test
    void whatComesTooFastOrFromAProgramComesBackWithItsWords() {
        Visitor visitor = portal.visitorFrom("127.0.0.15");
        Form form = visitor.get("/feedback").formWith("textarea").with("about", "council").with("words", "Quick words");

        Answer fast = visitor.submit(form);
        assertThat(fast.page().select(".govuk-error-summary").text()).contains("send it once more");
        assertThat(fast.page().select("textarea").text()).isEqualTo("Quick words");

        Answer program = visitor.submit(slowly(form).with("website", "http://example.org"));
        assertThat(program.status()).isEqualTo(200);
        assertThat(program.formWith("textarea").fields()).anyMatch(field -> field.name().equals("website") && field.value().isEmpty());
        assertThat(visitor.submit(slowly(program.formWith("textarea"))).status()).as("once more").isEqualTo(302);
    }

    @Test
    void anOldKeyIsRefusedInPlainWords() {
        Visitor visitor = portal.visitorFrom("127.0.0.16");
        Answer old = visitor.submit(slowly(visitor.get("/feedback").formWith("textarea")).with("about", "council").with("words", "Late words").with("key", "abc"));
        assertThat(old.page().select(".govuk-error-summary").text()).contains("open for too long");
        assertThat(old.page().select("textarea").text()).isEqualTo("Late words");

        Answer unknown = visitor.submit(visitor.get("/feedback/words/never-given").formWith("textarea").with("words", "Lost words"));
        assertThat(unknown.page().select(".govuk-error-summary").text()).contains("open for too long");
        assertThat(unknown.page().select("textarea").text()).isEqualTo("Lost words");
    }

    @Test
    void aReferenceIsFoundHoweverItIsSpeltAndAnUnknownOneIsNotThere() {
        Visitor visitor = portal.visitorFrom("127.0.0.17");
        String reference = referenceIn(visitor.submit(visitor.get("/").formWith("button[name=useful]")));

        assertThat(visitor.get("/feedback/" + reference.toLowerCase()).status()).isEqualTo(200);
        Form find = visitor.get("/feedback").formWith("input[name=reference]");
        assertThat(visitor.submit(find.with("reference", reference.substring(0, 4) + " " + reference.substring(4))).pathLedTo()).isEqualTo("/feedback/" + reference);
        Answer unknown = visitor.submit(find.with("reference", "F000"));
        assertThat(unknown.page().title()).startsWith("Error: ");
        assertThat(unknown.page().select("#reference").val()).isEqualTo("F000");
        assertThat(visitor.get("/feedback/F0000000000").status()).isEqualTo(404);
        assertThat(visitor.get("/feedback/none").status()).isEqualTo(404);
    }

    @Test
    void anotherSiteCannotSayAnythingInSomebodysName() {
        Visitor visitor = portal.visitorFrom("127.0.0.18");
        Rows before = Rows.of(portal);
        assertThat(visitor.post("/feedback", "page=%2F&useful=no", Map.of("Sec-Fetch-Site", "cross-site")).status()).isEqualTo(403);
        assertThat(Rows.of(portal).differenceFrom(before)).isEmpty();
    }

    @Test
    void whoIsSignedInAnswersToo() {
        Visitor owner = portal.signedInAs(Role.OWNER);
        assertThat(owner.submit(owner.get("/contact").formWith("button[name=useful]")).status()).isEqualTo(302);
        assertThat(owner.post("/feedback", "page=%2Fcontact&useful=no", FROM_HERE).status()).as("without the token").isEqualTo(403);
    }

    @Test
    void afterTwentyTheTwentyFirstIsAskedToWaitAndKeepsItsWords() {
        Visitor visitor = portal.visitorFrom("127.0.0.19");
        List<Integer> statuses = IntStream.range(0, 21).mapToObj(time -> visitor.post("/feedback", "page=%2F&useful=yes", FROM_HERE).status()).toList();
        assertThat(statuses).startsWith(302).endsWith(302, 429);

        Answer refused = visitor.submit(slowly(visitor.get("/feedback").formWith("textarea")).with("about", "council").with("words", "Kept words"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(refused.page().select("textarea").text()).isEqualTo("Kept words");
        assertThat(refused.page().title()).startsWith("Error: ");
    }

    @Test
    void inWelshTheWayIsTheSame() {
        Visitor visitor = portal.visitorFrom("127.0.0.20");
        Answer thanks = visitor.submit(visitor.get("/contact?lang=cy").formWith("button[name=useful]"));
        assertThat(thanks.pathLedTo()).contains("lang=cy");
        assertThat(visitor.get(thanks.pathLedTo()).page().select("h1").text()).isEqualTo("Diolch");
    }

    /** The form as it would be if it had been open for a minute. */
    private static Form slowly(Form form) {
        return form.with("shown", Long.toString(System.currentTimeMillis() - 60_000));
    }

    private static String referenceIn(Answer thanks) {
        return thanks.pathLedTo().replaceFirst(".*reference=", "").replaceFirst("&.*", "");
    }

    private String row(String query, String value) {
        try (Connection connection = portal.database(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as(query).isTrue();
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
