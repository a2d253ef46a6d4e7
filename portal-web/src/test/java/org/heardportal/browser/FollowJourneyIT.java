package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heardportal.portal.AskedRequest;
import org.heardportal.portal.RequestRows;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A resident follows what they asked for, an adviser works on it and asks, the resident answers, it is done, and the resident says how it went. */
class FollowJourneyIT extends BrowserTest {

    private static final String QUESTION = "Which bin was it, and where does it stand?";
    private static final String REPLY = "The green one. It stands by the gate.";
    private static final String RESULT = "We came back on Tuesday and emptied it.";

    @Test
    void onAPhoneWithoutScripts() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        asResidentOnAPhone();
        RequestPage followed = new TrackPage(browser).follow(asked.reference().toString().toLowerCase(), asked.email());
        assertThat(followed.words()).contains("Received").contains("What happens next");

        asAdviser();
        StaffRequestPage desk = new QueuePage(browser).open(asked.plain()).take().ask(QUESTION);
        assertThat(desk.words()).contains(QUESTION);

        asResidentOnAPhone();
        followed = new TrackPage(browser).follow(asked.plain(), asked.email());
        assertThat(followed.words()).contains(QUESTION).contains("The time has stopped");
        followed.reply(REPLY);
        assertThat(followed.words()).contains("We have your answer").contains(REPLY).contains("We are working on it");

        asAdviser();
        assertThat(new QueuePage(browser).open(asked.plain()).close("done", RESULT).words()).contains(REPLY);

        asResidentOnAPhone();
        followed = new TrackPage(browser).follow(asked.plain(), asked.email());
        assertThat(followed.words()).contains("Done").contains(RESULT);
        followed.rate(4, "Quick, once somebody asked.");
        assertThat(followed.words()).contains("You have told us how it went").doesNotContain("How well did we do?");
        assertThatNothingIsMissing(asked);
    }

    @Test
    void byKeyboardAlone() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        asked.adviserSends("take", Map.of());
        asked.ask(QUESTION);
        var keyboard = new Keyboard(browser);

        browser.go("/track");
        keyboard.to("reference").type(asked.plain()).to("proof").type(asked.email()).to("follow").send();
        keyboard.to("reply-words").type(REPLY).to("reply-send").send();
        assertThat(new RequestPage(browser).words()).contains("We have your answer");
        asked.adviserSends("close", Map.of("outcome", "done", "close-words", RESULT));
        browser.go(asked.page());
        keyboard.to("rating-5").choose().to("rate-words").type("Good.").to("rate-send").send();

        assertThat(new RequestPage(browser).words()).contains("You have told us how it went");
        assertThatNothingIsMissing(asked);
    }

    @Test
    void aRequestIsTakenBackAndAFollowerWhoSharesTheDeviceLeavesNothing() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        RequestPage followed = new TrackPage(browser).follow(asked.plain(), asked.email()).takeBack();
        assertThat(followed.words()).contains("You have taken your request back").contains("You took it back");
        assertThat(new RequestRows(portal, asked.plain()).state()).isEqualTo("withdrawn");
        browser.leaveBy(() -> browser.driver().findElement(By.id("leave")).click());
        browser.go(asked.page());
        assertThat(browser.driver().getCurrentUrl()).contains("/track");
    }

    private void assertThatNothingIsMissing(AskedRequest asked) {
        var rows = new RequestRows(portal, asked.plain());
        assertThat(rows.state()).isEqualTo("done");
        assertThat(rows.outcome()).isEqualTo("done");
        assertThat(rows.events()).containsSubsequence("received", "taken_in_hand", "information_asked", "information_given", "closed");
        assertThat(rows.audit()).contains("service-request-opened", "request-taken-in-hand", "information-asked", "information-given", "request-closed", "request-seen", "request-proved");
        assertThat(rows.messages()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(rows.ratings()).hasSize(1);
    }

    private void asAdviser() {
        leave();
        browser.scripts(true).width(Browser.DESKTOP).go("/staff");
        var adviser = AskedRequest.adviserOf(portal);
        new SignInPage(browser).signIn(adviser.email(), adviser.password());
    }

    private void asResidentOnAPhone() {
        leave();
        browser.width(Browser.PHONE).scripts(false);
    }

    private void leave() {
        browser.devTools("Network.clearBrowserCookies", Map.of());
    }
}
