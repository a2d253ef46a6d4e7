package org.heardportal.web.resident.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.heardportal.portal.Answer;
import org.heardportal.portal.AskedRequest;
import org.heardportal.portal.Form;
import org.heardportal.portal.RequestRows;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.Test;

/** A resident opens a request with reference and second proof, and acts on it: what goes wrong is told plainly and loses nothing. */
@WithPortal
class TrackIT {

    private final RunningPortal portal;

    TrackIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void referenceAndProofAreForgivenTheirSpellingAndOpenTheRequestForThisOneReference() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Visitor phone = portal.visitor();
        String typed = asked.reference().toString().toLowerCase().replace('0', 'o').replace("r o", "r o").replace('1', 'i');

        Answer opened = phone.submit(filled(phone, typed, "  " + asked.email().toUpperCase() + " "));

        assertThat(opened.status()).isEqualTo(302);
        assertThat(opened.headers().allValues("Set-Cookie")).singleElement().asString()
                .matches("__Host-heard-request=" + asked.plain() + "\\.[A-Za-z0-9_-]{22,43}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1800");
        Answer page = phone.get(path(opened));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.page().select("main").text()).contains("Received").contains("What happens next").contains("working day");
        assertThat(page.page().select("ol.heard-timeline time[datetime]")).isNotEmpty();
        AskedRequest other = AskedRequest.missedBin(portal);
        assertThat(phone.get(other.page()).status()).as("another request").isEqualTo(302);
    }

    @Test
    void anUnknownRequestAndAWrongProofAnswerInTheSameWordsAndKeepWhatWasTyped() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Visitor visitor = portal.visitor();

        Answer wrong = visitor.submit(filled(visitor, asked.plain(), "nobody@example.org"));
        Answer unknown = visitor.submit(filled(visitor, "R 000 000 0000", "nobody@example.org"));

        assertThat(wrong.status()).isEqualTo(200).isEqualTo(unknown.status());
        assertThat(problem(wrong)).isNotEmpty().isEqualTo(problem(unknown));
        assertThat(wrong.page().title()).startsWith("Error: ");
        assertThat(wrong.page().select("#reference").val()).isEqualTo(asked.plain());
        assertThat(wrong.page().select("#proof").val()).isEqualTo("nobody@example.org");
        assertThat(wrong.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void afterFiveTriesNoneIsTakenAndThePageSaysHowLongToWaitAndWhomToCall() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Visitor visitor = portal.visitor();
        for (int tries = 0; tries < 5; tries++) {
            assertThat(visitor.submit(filled(visitor, asked.plain(), "wrong" + tries + "@example.org")).status()).isEqualTo(200);
        }

        Answer refused = visitor.submit(filled(visitor, asked.plain(), asked.email()));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isBetween(1, 15 * 60);
        assertThat(refused.page().select("main").text()).contains("call us").contains("0191 498 0100");
        assertThat(refused.page().select("#reference").val()).isEqualTo(asked.plain());
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void withoutAProofTheAddressOfARequestLeadsToTheFormWithTheReferenceFilledIn() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Visitor stranger = portal.visitor();

        Answer led = stranger.get(asked.page());
        Answer form = stranger.get(path(led));

        assertThat(led.status()).isEqualTo(302);
        assertThat(form.page().select("#reference").val()).isEqualTo(asked.reference().toString());
        assertThat(form.page().select(".govuk-notification-banner").text()).contains("30 minutes");
        assertThat(stranger.cookies()).isEmpty();
    }

    @Test
    void aReplySentTwiceIsOneReply() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        asked.ask("Which bin was it?");
        Form reply = asked.resident().get(asked.page()).formWith("#reply-words").with("reply-words", "The green one.\nBy the gate.");

        Answer first = asked.resident().submit(reply);
        Answer second = asked.resident().submit(reply);

        assertThat(first.status()).isEqualTo(302);
        assertThat(path(second)).isEqualTo(path(first)).endsWith("?done=reply");
        assertThat(asked.resident().get(path(first)).page().select(".govuk-notification-banner--success").text()).contains("We have your answer");
        assertThat(new RequestRows(portal, asked.plain()).events().stream().filter("information_given"::equals)).hasSize(1);
    }

    @Test
    void anEmptyReplyIsAMistakeThatIsToldAtTheField() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        asked.ask("Which bin was it?");

        Answer refused = asked.resident().submit(asked.resident().get(asked.page()).formWith("#reply-words").with("reply-words", "  "));

        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select("#reply-words-error").text()).contains("Write your answer");
        assertThat(refused.page().select("main").text()).contains("Which bin was it?");
    }

    @Test
    void aReplyToARequestThatSomebodyChangedMeanwhileComesBackWithWhatIsNew() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        asked.ask("Which bin was it?");
        Form reply = asked.resident().get(asked.page()).formWith("#reply-words").with("reply-words", "The green one.");
        asked.adviserSends("answer", Map.of("answer-words", "The crew comes on Friday."));

        Answer changed = asked.resident().submit(reply);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.page().select(".govuk-notification-banner").text()).contains("changed while this page was open");
        assertThat(changed.page().select("ol.heard-timeline li").first().text()).contains("New").contains("The crew comes on Friday.");
        assertThat(changed.page().select("#reply-words").text()).isEqualTo("The green one.");
        Answer again = asked.resident().submit(changed.formWith("#reply-words"));
        assertThat(path(again)).endsWith("?done=reply");
    }

    @Test
    void aReplyThatCameTooLateIsShownAndSaidNotToBeSent() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        asked.ask("Which bin was it?");
        Form reply = asked.resident().get(asked.page()).formWith("#reply-words").with("reply-words", "The green one.");
        asked.adviserSends("close", Map.of("outcome", "done", "close-words", "We have emptied it."));

        Answer late = asked.resident().submit(reply);

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.page().select(".govuk-notification-banner").text()).containsAnyOf("moved on", "changed");
        assertThat(late.page().select("main").text()).contains("The green one.").contains("We have emptied it.");
        assertThat(new RequestRows(portal, asked.plain()).events()).doesNotContain("information_given");
    }

    @Test
    void aReplyAfterTheProofRanOutKeepsItsWordsAndIsSentWithTheProofGivenAgain() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        asked.ask("Which bin was it?");
        Form reply = asked.resident().get(asked.page()).formWith("#reply-words").with("reply-words", "The green one.");
        Visitor later = portal.visitor();

        Answer again = later.submit(reply);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.page().select("#reply-words").text()).isEqualTo("The green one.");
        assertThat(again.page().select("main").text()).contains("30 minutes").doesNotContain("Which bin was it?");
        Answer refused = later.submit(again.formWith("#reply-proof").with("reply-proof", "wrong@example.org"));
        assertThat(refused.page().select("#reply-proof-error").text()).isNotEmpty();
        assertThat(refused.page().select("#reply-words").text()).isEqualTo("The green one.");
        Answer sent = later.submit(refused.formWith("#reply-proof").with("reply-proof", asked.email()));

        assertThat(path(sent)).endsWith("?done=reply");
        assertThat(later.get(path(sent)).status()).isEqualTo(200);
        assertThat(new RequestRows(portal, asked.plain()).events()).contains("information_given");
    }

    @Test
    void takingARequestBackIsConfirmedFirstAndHappensOnce() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Form confirm = asked.resident().get(asked.page() + "/withdraw").formWith("#withdraw-send");

        Answer first = asked.resident().submit(confirm);
        Answer second = asked.resident().submit(confirm);

        assertThat(path(first)).endsWith("?done=withdraw").isEqualTo(path(second));
        assertThat(asked.resident().get(path(first)).page().select("main").text()).contains("You took it back").doesNotContain("Take this request back");
        assertThat(new RequestRows(portal, asked.plain()).state()).isEqualTo("withdrawn");
        assertThat(asked.resident().get(asked.page() + "/withdraw").page().select("main").text()).contains("over already");
    }

    @Test
    void whoStopsFollowingOnThisDeviceIsAskedAgain() {
        AskedRequest asked = AskedRequest.missedBin(portal);

        Answer left = asked.resident().submit(asked.resident().get(asked.page()).formWith("#leave"));

        assertThat(path(left)).isEqualTo("/track?why=left");
        assertThat(asked.resident().cookies()).isEmpty();
        assertThat(asked.resident().get(asked.page()).status()).isEqualTo(302);
    }

    @Test
    void inWelshTheWayStaysWelsh() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Visitor visitor = portal.visitor();
        Form form = visitor.get("/track?lang=cy&reference=" + asked.plain()).formWith("#proof");

        Answer opened = visitor.submit(form.with("proof", asked.email()));

        assertThat(path(opened)).isEqualTo(asked.page() + "?lang=cy");
        assertThat(visitor.get(path(opened)).page().select("main").text()).contains("Beth sy’n digwydd nesaf").doesNotContain("What happens next");
    }

    private static Form filled(Visitor visitor, String reference, String proof) {
        return visitor.get("/track").formWith("#proof").with("reference", reference).with("proof", proof);
    }

    private static String problem(Answer answer) {
        return answer.page().select(".govuk-error-summary__list").text();
    }

    private static String path(Answer answer) {
        URI location = URI.create(answer.header("Location").orElseThrow());
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }
}
