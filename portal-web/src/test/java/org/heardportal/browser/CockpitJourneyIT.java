package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.heardportal.web.route.Audience;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An owner gives people's own word a meaning, sees before saving what it will find, and takes it back. */
class CockpitJourneyIT extends BrowserTest {

    private static final String FOUND = "Missed bin collection";

    /** A word that nobody has typed before and no page has. */
    private final String word = "qz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void aSynonymFindsAtOnceWhatThePreviewSaidAndIsTakenBack() {
        assertThat(results()).doesNotContain(FOUND);
        asOwner("/owner/search");
        assertThat(words()).contains("Synonyms and bets");
        browser.go("/owner/search/synonym");
        type("typed", word);
        type("meant", "missed bin collection");
        send("look");
        assertThat(words()).contains("Search for \u201c" + word, "Will find: " + FOUND, "- { typed: [" + word);
        assertThat(results()).as("a look changes nothing").doesNotContain(FOUND);
        asOwner("/owner/search/synonym?typed=" + word + "&meant=missed+bin+collection");
        send("look");
        send("save");
        assertThat(browser.driver().getTitle()).startsWith("Error: ");
        assertThat(words()).contains("Write why");
        type("reason", "People type it for a missed bin");
        send("save");
        assertThat(words()).contains("It is saved.", word);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(2)).until(driver -> results().contains(FOUND));

        asOwner("/owner/search/history");
        assertThat(words()).contains("People type it for a missed bin");
        browser.leaveBy(() -> browser.driver().findElement(By.partialLinkText("Look what it does to put this back")).click());
        assertThat(words()).contains("Gone:", word);
        type("reason", "It was a trial");
        send("save");
        assertThat(words()).contains("The former version is back.");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(2)).until(driver -> !results().contains(FOUND));
    }

    /** What a resident finds for the word. */
    private String results() {
        return String.join("\n", new ResultsPage(browser.go("/search?q=" + word)).titles());
    }

    private void asOwner(String path) {
        browser.open(PageState.opened(path, path, Audience.OWNER));
    }

    private void type(String field, String words) {
        browser.driver().findElement(By.id(field)).clear();
        browser.driver().findElement(By.id(field)).sendKeys(words);
    }

    private void send(String button) {
        browser.leaveBy(() -> browser.driver().findElement(By.id(button)).click());
    }

    private String words() {
        return browser.driver().findElement(By.tagName("main")).getDomProperty("textContent");
    }
}
