package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A resident whose bin was left full finds out what to do: on a phone, without scripts, and by keyboard alone. */
class FindAServiceJourneyIT extends BrowserTest {

    @Test
    void withAMouse() {
        browser.go("/");
        home().search("bin not emptied");
        assertThat(results().titles().getFirst()).isEqualTo("Missed bin collection");
        results().openFirst();
        assertThatTheServiceIsExplained();
    }

    @Test
    void onAPhoneWithoutScripts() {
        browser.width(Browser.PHONE).scripts(false).go("/");
        home().search("bin not emptied");
        results().openFirst();
        browser.scripts(true);
        assertThatTheServiceIsExplained();
    }

    @Test
    void byKeyboardAlone() {
        browser.go("/");
        tabTo(By.cssSelector("main input[name=q]"));
        new Actions(browser.driver()).sendKeys("bin not emptied").perform();
        browser.leaveBy(() -> new Actions(browser.driver()).sendKeys(Keys.ENTER).perform());
        tabTo(By.linkText("Missed bin collection"));
        browser.leaveBy(() -> new Actions(browser.driver()).sendKeys(Keys.ENTER).perform());
        assertThatTheServiceIsExplained();
    }

    @Test
    void aMisspeltWordIsUnderstoodAndSaidSo() {
        browser.go("/");
        home().search("pothle");
        assertThat(results().titles().getFirst()).isEqualTo("Report a pothole");
        assertThat(browser.driver().findElement(By.tagName("main")).getText()).contains("pothle").contains("pothole");
    }

    @Test
    void inTheOtherLanguageTheWayIsTheSame() {
        browser.go("/?lang=cy");
        home().search("bin not emptied");
        results().openFirst();
        assertThat(browser.driver().getCurrentUrl()).contains("/services/missed-bin-collection").contains("lang=cy");
        assertThat(browser.<String>evaluate("document.documentElement.lang")).isEqualTo("cy");
    }

    private void assertThatTheServiceIsExplained() {
        assertThat(browser.driver().getCurrentUrl()).matches(".*/services/missed-bin-collection(\\?s=[^&]+)?");
        var text = browser.driver().findElement(By.tagName("main")).getText();
        assertThat(text).contains("Missed bin collection").contains("0191 498 0").contains("Monday to Friday");
    }

    private void tabTo(By place) {
        var wanted = browser.driver().findElement(place);
        for (int steps = 0; steps < 200 && !browser.driver().switchTo().activeElement().equals(wanted); steps++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(browser.driver().switchTo().activeElement()).as("reached by Tab").isEqualTo(wanted);
    }

    private SearchBox home() {
        return new SearchBox(browser);
    }

    private ResultsPage results() {
        return new ResultsPage(browser);
    }
}
