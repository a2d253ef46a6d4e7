package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A resident says that a page is no help, says why, and looks up what becomes of it: on a phone without scripts, and by keyboard alone. */
class SayItJourneyIT extends BrowserTest {

    private static final String WORDS = "The page does not say on which day the brown bin goes out.";

    @Test
    void onAPhoneWithoutScripts() {
        browser.width(Browser.PHONE).scripts(false).go("/services/missed-bin-collection");
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("button[name=useful][value=no]")).click());
        assertThat(heading()).isEqualTo("Thank you");
        String reference = browser.driver().findElement(By.className("heard-reference")).getText();
        browser.driver().findElement(By.id("words")).sendKeys(WORDS);
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("main form [type=submit]")).click());
        assertThatItIsReceived();

        browser.go("/feedback");
        browser.driver().findElement(By.id("reference")).sendKeys(reference.toLowerCase());
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("main form[method=get] button")).click());
        assertThatItIsReceived();
    }

    @Test
    void byKeyboardAlone() {
        browser.go("/services/report-a-pothole");
        tabTo(By.cssSelector("button[name=useful][value=yes]"));
        browser.leaveBy(() -> press(Keys.ENTER));
        assertThat(heading()).isEqualTo("Thank you");
        tabTo(By.id("words"));
        press(WORDS);
        tabTo(By.cssSelector("main form [type=submit]"));
        browser.leaveBy(() -> press(Keys.ENTER));
        assertThatItIsReceived();
    }

    @Test
    void whoeverFoundNothingSaysWhatTheyWereLookingFor() {
        browser.go("/search?q=zzxxqq");
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("button[name=missed]")).click());
        assertThat(heading()).isEqualTo("Thank you");
        assertThat(browser.driver().findElement(By.cssSelector("label[for=words]")).getText()).isEqualTo("What were you looking for?");
        browser.driver().findElement(By.id("words")).sendKeys(WORDS);
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("#more [type=submit]")).click());
        assertThatItIsReceived();
    }

    private void assertThatItIsReceived() {
        String page = browser.driver().findElement(By.tagName("main")).getText();
        assertThat(heading()).startsWith("Feedback F");
        assertThat(page).contains("Received").doesNotContain(WORDS);
    }

    private String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private void press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private void tabTo(By place) {
        var wanted = browser.driver().findElement(place);
        for (int steps = 0; steps < 200 && !browser.driver().switchTo().activeElement().equals(wanted); steps++) {
            press(Keys.TAB);
        }
        assertThat(browser.driver().switchTo().activeElement()).as("reached by Tab").isEqualTo(wanted);
    }
}
