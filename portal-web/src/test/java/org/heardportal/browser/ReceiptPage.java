package org.heardportal.browser;

import org.openqa.selenium.By;

/** What somebody keeps who has sent a request. */
record ReceiptPage(Browser browser) {

    /** The reference as it is read, in groups. */
    String reference() {
        return browser.driver().findElement(By.className("heard-receipt__reference")).getText();
    }

    /** What is said of the date. */
    String promised() {
        return browser.driver().findElement(By.className("heard-receipt__due")).getText();
    }

    String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    /** The reference in the address, without groups. */
    String referenceInAddress() {
        return browser.driver().getCurrentUrl().replaceFirst(".*/requests/([^/]+)/receipt$", "$1");
    }
}
