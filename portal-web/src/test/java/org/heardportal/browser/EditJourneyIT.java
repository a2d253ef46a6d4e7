package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.heardportal.portal.SamplePerson;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An owner edits a page, a second person approves it, residents find it, it is put back, and the history tells all of it. */
class EditJourneyIT extends BrowserTest {

    /** A second person approves what is published here. */
    private static final String SERVICE = "bulky-waste-collection";
    private static final String PAGE = "/owner/content/services/" + SERVICE;
    private static final Duration SOON = Duration.ofSeconds(2);

    /** A word of this run and no other, in letters, because a row of digits might be a telephone number. */
    private final String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";

    @Test
    void anOwnerEditsAnotherApprovesItIsFoundItIsPutBackAndTheHistoryTellsIt() {
        signIn("ruth.osei@example.org");
        browser.go(PAGE);
        String before = field("w-summary").getDomProperty("value");
        type("w-summary", "Ask us to fetch a " + word + " from your home.");
        press("[name=save][value=preview]");
        assertThat(words("body")).contains("Preview.", word);
        browser.go(PAGE + "/publish");
        assertThat(words(".heard-difference")).contains(word, before);
        type("reason", "Somebody asked for the " + word);
        press("#send");
        assertThat(words("main")).contains("A second person was asked.");
        browser.go(PAGE + "/publish");
        assertThat(words("main")).contains("Whoever wrote or sent it cannot.");
        assertThat(browser.driver().findElements(By.id("approve"))).isEmpty();
        assertThat(finds()).isFalse();

        signIn("nia.pritchard@example.org");
        browser.go(PAGE + "/publish");
        press("#approve");
        assertThat(words("main")).contains("It is published.", "Somebody asked for the " + word, "Ruth Osei", "Approved by Nia Pritchard");
        leave();
        new WebDriverWait(browser.driver(), SOON, Duration.ofMillis(50)).until(driver -> finds());
        browser.go("/services/" + SERVICE);
        assertThat(words("body")).contains(word).doesNotContain("Preview.");

        signIn("nia.pritchard@example.org");
        browser.go(PAGE + "/history");
        new Select(field("revision")).selectByIndex(1);
        type("reason", "Put back after the " + word);
        press("#putBack");
        assertThat(words("main")).contains("The former words are published again.", "Put back after the " + word, "Nia Pritchard");
        assertThat(words(".heard-difference")).contains(word, before);
        leave();
        new WebDriverWait(browser.driver(), SOON, Duration.ofMillis(50)).until(driver -> !finds());
    }

    /** Whether residents find the page by the word of this run. */
    private boolean finds() {
        return portal.visitor().get("/search?q=" + word).page().select("main a[href*=/services/" + SERVICE + "]").size() > 0
                && portal.visitor().get("/search?q=" + word).page().select("main").text().contains(word + " from");
    }

    private void signIn(String email) {
        leave();
        browser.width(Browser.DESKTOP).go("/owner");
        SamplePerson person = portal.people().stream().filter(known -> known.email().equals(email)).findFirst().orElseThrow();
        new SignInPage(browser).signIn(person.email(), person.password());
    }

    private void leave() {
        browser.devTools("Network.clearBrowserCookies", Map.of());
    }

    private WebElement field(String id) {
        return browser.driver().findElement(By.id(id));
    }

    private void type(String id, String words) {
        field(id).clear();
        field(id).sendKeys(words);
    }

    private void press(String selector) {
        WebElement button = browser.driver().findElement(By.cssSelector(selector));
        browser.leaveBy(button::click);
    }

    private String words(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getDomProperty("textContent");
    }
}
