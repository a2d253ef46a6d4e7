package org.heardportal.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The search box of a page's main part. */
record SearchBox(Browser browser) {

    void search(String words) {
        var box = browser.driver().findElement(By.cssSelector("main input[name=q]"));
        box.clear();
        box.sendKeys(words);
        browser.leaveBy(() -> box.sendKeys(Keys.ENTER));
    }
}
