package org.heardportal.browser;

import org.openqa.selenium.By;

/** The page on which a resident opens their request. */
record TrackPage(Browser browser) {

    TrackPage {
        browser.go("/track");
    }

    RequestPage follow(String reference, String proof) {
        browser.driver().findElement(By.id("reference")).sendKeys(reference);
        browser.driver().findElement(By.id("proof")).sendKeys(proof);
        browser.leaveBy(() -> browser.driver().findElement(By.id("follow")).click());
        return new RequestPage(browser);
    }
}
