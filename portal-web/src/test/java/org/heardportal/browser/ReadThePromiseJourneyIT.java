package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Somebody wants to know whether the council keeps its word: from the first page to one standard, on a phone without scripts, and by keyboard alone. */
class ReadThePromiseJourneyIT extends BrowserTest {

    private static final By PROMISE_IN_FOOTER = By.cssSelector(".heard-footer a[href='/promise']");
    private static final By STANDARD = By.cssSelector(".heard-standard a[href='/promise/missed-bin-return']");
    private static final Pattern FIGURES = Pattern.compile("(\\d+) were due, (\\d+) were kept");

    @Test
    void onAPhoneWithoutScripts() {
        browser.width(Browser.PHONE).scripts(false).go("/");
        browser.leaveBy(() -> browser.driver().findElement(PROMISE_IN_FOOTER).click());
        assertThat(main()).contains("We do not measure this yet.").containsPattern("Figures of \\d\\d:\\d\\d");
        browser.leaveBy(() -> browser.driver().findElement(STANDARD).click());
        assertThatTheFiguresAreThoseOfTheFile();
    }

    @Test
    void byKeyboardAlone() {
        browser.go("/");
        new Keyboard(browser).to(PROMISE_IN_FOOTER).send().to(STANDARD).send();
        assertThatTheFiguresAreThoseOfTheFile();
    }

    /** The sample history has promises of this standard that were due. */
    private void assertThatTheFiguresAreThoseOfTheFile() {
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("We come back for a missed bin within 2 working days.");
        var shown = FIGURES.matcher(main());
        assertThat(shown.find()).as(main()).isTrue();
        String file = portal.visitor().get("/promise.json").text();
        assertThat(file).containsPattern("\"standard\":\"missed-bin-return\",[^}]*\"due\":" + shown.group(1) + ",\"kept\":" + shown.group(2) + ",");
    }

    private String main() {
        return browser.driver().findElement(By.tagName("main")).getText();
    }
}
