package org.heardportal.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A page of search results. */
record ResultsPage(Browser browser) {

    private static final By RESULTS = By.cssSelector(".heard-results .heard-result__link");

    List<String> titles() {
        return browser.driver().findElements(RESULTS).stream().map(WebElement::getText).toList();
    }

    void openFirst() {
        browser.leaveBy(() -> browser.driver().findElement(RESULTS).click());
    }
}
