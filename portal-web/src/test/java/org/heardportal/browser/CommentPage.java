package org.heardportal.browser;

import org.heardportal.shared.Reference;
import org.openqa.selenium.By;

/** The page that thanks for an answer and takes words to it. */
record CommentPage(Browser browser) {

    /** Says why, and where to be told; the page of the feedback comes. */
    Reference say(String words, String email) {
        var reference = Reference.parse(browser.driver().findElement(By.className("heard-reference")).getText()).orElseThrow();
        browser.driver().findElement(By.id("words")).sendKeys(words);
        browser.driver().findElement(By.id("email")).sendKeys(email);
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("#more [type=submit]")).click());
        return reference;
    }
}
