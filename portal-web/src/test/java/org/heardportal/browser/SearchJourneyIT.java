package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * A resident searches in words of their own, narrows the results, leafs on, opens one and comes back, misspells, finds nothing and says so: on a phone without
 * scripts, and by keyboard with suggestions.
 */
class SearchJourneyIT extends BrowserTest {

    private static final By NARROW = By.cssSelector(".heard-filters [type=submit]");
    private static final By NEXT = By.cssSelector("a[rel=next]");

    @Test
    void onAPhoneWithoutScripts() {
        browser.width(Browser.PHONE).scripts(false).go("/");
        box().search("how do i ask for a permit");
        int all = total();
        browser.driver().findElement(By.cssSelector("label[for=kind-service]")).click();
        leaveByPressing(NARROW);
        assertThat(total()).isBetween(11, all - 1);
        assertThat(browser.driver().findElement(By.className("heard-chosen")).getText()).contains("Services");
        List<String> firstPage = results().titles();
        leaveByPressing(NEXT);
        assertThat(results().titles()).isNotEmpty().doesNotContainAnyElementsOf(firstPage);
        String opened = results().titles().getFirst();
        results().openFirst();
        assertThat(heading()).isEqualTo(opened);
        browser.leaveBy(() -> browser.driver().navigate().back());
        assertThat(results().titles().getFirst()).isEqualTo(opened);
        leaveByPressing(By.className("heard-chosen__all"));
        assertThat(total()).isEqualTo(all);

        box().search("pothle");
        assertThat(results().titles().getFirst()).isEqualTo("Report a pothole");
        assertThat(main()).contains("Showing results for", "Search instead for");

        box().search("zzxxqq vvkkjj");
        assertThat(heading()).startsWith("No results for");
        assertThat(main()).contains("A to Z").contains("0191 498 0").contains("Monday to Friday");
        leaveByPressing(By.name("missed"));
        assertThat(heading()).isEqualTo("Thank you");
        browser.driver().findElement(By.id("words")).sendKeys("When the kite festival is");
        leaveByPressing(By.cssSelector("#more [type=submit]"));
        assertThat(heading()).startsWith("Feedback F");
        assertThat(main()).contains("Received").doesNotContain("kite");
        browser.scripts(true);
    }

    @Test
    void byKeyboardWithSuggestions() {
        browser.go("/");
        var keyboard = new Keyboard(browser).to(By.cssSelector("main input[name=q]")).type("missed");
        browser.patiently(driver -> !driver.findElements(By.cssSelector("[role=listbox]:not([hidden]) [role=option]")).isEmpty());
        press(Keys.ARROW_DOWN);
        keyboard.send();
        assertThat(results().titles()).contains("Missed bin collection");
        keyboard.to(By.linkText("Missed bin collection")).send();
        assertThat(heading()).isEqualTo("Missed bin collection");

        browser.go("/search?q=permit");
        int all = total();
        keyboard.to(By.id("kind-service")).choose().to(NARROW).send();
        assertThat(total()).isLessThan(all);
        keyboard.to(By.className("heard-chosen__link")).send();
        assertThat(total()).isEqualTo(all);
        keyboard.to(By.name("missed")).send();
        assertThat(heading()).isEqualTo("Thank you");
        keyboard.to("words").type("A permit for my boat").to(By.cssSelector("#more [type=submit]")).send();
        assertThat(main()).contains("Received");
    }

    private SearchBox box() {
        return new SearchBox(browser);
    }

    private ResultsPage results() {
        return new ResultsPage(browser);
    }

    private int total() {
        return Integer.parseInt(heading().replaceFirst("^(\\d+) .*", "$1"));
    }

    private String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private String main() {
        return browser.driver().findElement(By.tagName("main")).getText();
    }

    private void leaveByPressing(By place) {
        browser.leaveBy(() -> browser.driver().findElement(place).click());
    }

    private void press(CharSequence key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }
}
