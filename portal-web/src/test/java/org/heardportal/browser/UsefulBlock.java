package org.heardportal.browser;

import org.openqa.selenium.By;

/** The question under a page whether it is useful, for a visitor. */
record UsefulBlock(Browser browser) {

    CommentPage sayNo() {
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("button[name=useful][value=no]")).click());
        return new CommentPage(browser);
    }
}
