package org.heardportal.browser;

import org.openqa.selenium.By;

/** The queue of requests, for an adviser. */
record QueuePage(Browser browser) {

    /** Looks for a request by its reference and opens it from the table. */
    StaffRequestPage open(String reference) {
        browser.driver().findElement(By.id("q")).sendKeys(reference);
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("form[role=search] button")).click());
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("table a[href$='/" + reference + "']")).click());
        return new StaffRequestPage(browser);
    }
}
