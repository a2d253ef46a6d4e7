package org.heardportal.browser;

import org.openqa.selenium.By;

/** The page of a request, for an adviser. */
record StaffRequestPage(Browser browser) {

    StaffRequestPage take() {
        return send("take");
    }

    StaffRequestPage ask(String words) {
        unfold("ask");
        browser.driver().findElement(By.id("ask-words")).sendKeys(words);
        return send("ask");
    }

    StaffRequestPage close(String outcome, String words) {
        unfold("close");
        browser.driver().findElement(By.cssSelector("label[for=outcome-" + outcome + "]")).click();
        browser.driver().findElement(By.id("close-words")).sendKeys(words);
        return send("close");
    }

    /** Everything that the page says. */
    String words() {
        return browser.driver().findElement(By.tagName("main")).getDomProperty("textContent");
    }

    private void unfold(String step) {
        browser.driver().findElement(By.xpath("//details[.//*[@id='" + step + "-send']]/summary")).click();
    }

    private StaffRequestPage send(String step) {
        browser.leaveBy(() -> browser.driver().findElement(By.id(step + "-send")).click());
        return this;
    }
}
