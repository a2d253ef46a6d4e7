package org.heardportal.browser;

import org.openqa.selenium.By;

/** The sign-in page, for somebody who types. */
record SignInPage(Browser browser) {

    void signIn(String email, String password) {
        browser.driver().findElement(By.cssSelector("main input[type=email], main input[autocomplete=username]")).sendKeys(email);
        browser.driver().findElement(By.cssSelector("main input[type=password]")).sendKeys(password);
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("main form[method=post] button, main form[method=post] input[type=submit]")).click());
    }
}
