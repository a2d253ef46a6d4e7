package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Suggestions under the search box, for whoever types, hears or has no script: the box is whole with them and without. */
class SuggestionsIT extends BrowserTest {

    private static final By BOX = By.cssSelector("form[role=search] input[name=q]");
    private static final By OPTIONS = By.cssSelector("[role=listbox]:not([hidden]) [role=option]");

    @AfterEach
    void everythingMayBeFetched() {
        browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=bin", "/contact", "/?lang=cy"})
    void everyBoxSuggestsWhileSomebodyTypesAndKeepsTheFocus(String page) {
        browser.go(page);
        type("park");
        assertThat(suggested()).hasSizeBetween(3, 6);
        assertThat(box()).as("the focus stays").isEqualTo(browser.driver().switchTo().activeElement());
        assertThat(box().getAttribute("value")).endsWith("park");
    }

    @Test
    void arrowsHomeAndEndMarkOneAndEnterSearchesForIt() {
        browser.go("/");
        type("bin");
        int count = suggested().size();
        press(Keys.ARROW_DOWN);
        assertThat(marked()).isEqualTo(0);
        press(Keys.ARROW_DOWN);
        assertThat(marked()).isEqualTo(1);
        press(Keys.END);
        assertThat(marked()).isEqualTo(count - 1);
        press(Keys.HOME);
        assertThat(marked()).isZero();
        press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(marked()).as("up from the box comes to the last").isEqualTo(count - 1);
        press(Keys.ARROW_DOWN);
        assertThat(marked()).as("down from the last comes back to the box").isEqualTo(-1);
        press(Keys.ARROW_DOWN);
        String words = browser.evaluate("document.querySelector('[role=option]').firstChild.textContent");
        browser.leaveBy(() -> press(Keys.ENTER));
        assertThat(browser.driver().getCurrentUrl()).contains("/search?q=");
        assertThat(box().getAttribute("value")).isEqualTo(words);
    }

    @Test
    void escapeAndTabCloseAndWhatWasTypedStays() {
        browser.go("/");
        type("bin");
        assertThat(suggested()).isNotEmpty();
        press(Keys.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(box().getAttribute("value")).isEqualTo("bin");
        press(Keys.ARROW_DOWN);
        assertThat(suggested()).isNotEmpty();
        press(Keys.TAB);
        assertThat(isOpen()).isFalse();
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("button");
        assertThat(box().getAttribute("value")).isEqualTo("bin");
    }

    @Test
    void enterWithoutAMarkedOneSearchesForWhatWasTyped() {
        browser.go("/");
        type("bin not emptied");
        browser.leaveBy(() -> press(Keys.ENTER));
        assertThat(box().getAttribute("value")).isEqualTo("bin not emptied");
    }

    @Test
    void aScreenReaderIsToldWhatItIsWhetherItIsOpenWhichIsMarkedAndHowManyThereAre() {
        browser.go("/");
        type("bin");
        int count = suggested().size();
        press(Keys.ARROW_DOWN);
        Map<String, Object> box = node("combobox");
        assertThat(box).containsEntry("name", "Search services and information").containsEntry("expanded", "true").containsEntry("focused", "true")
                .containsEntry("autocomplete", "list");
        assertThat(box.get("activedescendant")).isEqualTo(browser.driver().findElement(OPTIONS).getAttribute("id"));
        assertThat(nodes().stream().filter(node -> node.get("role").equals("option"))).hasSize(count);
        assertThat(nodes().stream().filter(node -> node.get("role").equals("option") && "true".equals(node.get("selected")))).hasSize(1);
        assertThat(node("listbox")).containsEntry("name", "Suggestions");
        browser.patiently(driver -> driver.findElement(By.cssSelector("form[role=search] [role=status]")).getText().startsWith(count + " suggestions"));
        press(Keys.ESCAPE);
        assertThat(node("combobox")).containsEntry("expanded", "false").doesNotContainKey("activedescendant");
    }

    @Test
    void withAPointerOneIsChosenByPressingIt() {
        browser.width(Browser.PHONE).go("/");
        type("bin");
        WebElement second = suggested().get(1);
        String words = browser.evaluate("document.querySelectorAll('[role=option]')[1].firstChild.textContent");
        assertThat(second.getSize().getHeight()).isGreaterThanOrEqualTo(44);
        browser.leaveBy(second::click);
        assertThat(box().getAttribute("value")).isEqualTo(words);
    }

    @Test
    void nothingMovesWhenTheyCome() {
        browser.go("/");
        long before = browser.<Long>evaluate("document.documentElement.scrollHeight");
        type("bin");
        assertThat(suggested()).isNotEmpty();
        assertThat(browser.<Long>evaluate("document.documentElement.scrollHeight")).isEqualTo(before);
        assertThat(faults("fits.js")).isEmpty();
        assertThat(browser.complaints().stream().filter(complaint -> complaint.contains("Content Security Policy"))).isEmpty();
    }

    @Test
    void whereTheyCannotBeFetchedTheBoxSearchesAllTheSame() {
        browser.go("/");
        browser.devTools("Network.enable", Map.of());
        browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of("*/search/suggest*")));
        type("bin");
        browser.patiently(driver -> browser.<Boolean>evaluate("performance.getEntriesByType('resource').some(e => e.name.includes('/search/suggest'))"));
        assertThat(isOpen()).isFalse();
        browser.leaveBy(() -> press(Keys.ENTER));
        assertThat(browser.driver().getTitle()).contains("bin");
    }

    @Test
    void withoutScriptsTheBoxIsASearchField() {
        browser.scripts(false).go("/");
        assertThat(box().getAttribute("type")).isEqualTo("search");
        assertThat(browser.driver().findElements(By.cssSelector("[role=combobox], [role=listbox]"))).isEmpty();
        new SearchBox(browser).search("bin not emptied");
        browser.scripts(true);
        assertThat(new ResultsPage(browser).titles().getFirst()).isEqualTo("Missed bin collection");
    }

    private void type(String words) {
        WebElement box = box();
        box.clear();
        box.sendKeys(words);
    }

    private List<WebElement> suggested() {
        browser.patiently(driver -> !driver.findElements(OPTIONS).isEmpty());
        return browser.driver().findElements(OPTIONS);
    }

    private boolean isOpen() {
        return "true".equals(box().getAttribute("aria-expanded"));
    }

    /** The place of the marked one; -1 for none. */
    private int marked() {
        return browser.<Long>evaluate("[...document.querySelectorAll('[role=option]')].findIndex(o => o.ariaSelected === 'true' && o.id === document.activeElement.getAttribute('aria-activedescendant'))").intValue();
    }

    private WebElement box() {
        return browser.driver().findElement(BOX);
    }

    private void press(CharSequence... keys) {
        for (CharSequence each : keys) {
            new Actions(browser.driver()).sendKeys(each).perform();
        }
    }

    private Map<String, Object> node(String role) {
        return nodes().stream().filter(node -> node.get("role").equals(role)).findFirst().orElseThrow();
    }

    private List<Map<String, Object>> nodes() {
        return new AccessibilityTree(browser).nodes();
    }
}
