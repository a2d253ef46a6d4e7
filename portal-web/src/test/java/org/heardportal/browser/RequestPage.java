package org.heardportal.browser;

import org.openqa.selenium.By;

/** The page of a request, for the resident whose it is. */
record RequestPage(Browser browser) {

    RequestPage reply(String words) {
        browser.driver().findElement(By.id("reply-words")).sendKeys(words);
        return send("reply-send");
    }

    RequestPage rate(int rating, String words) {
        browser.driver().findElement(By.cssSelector("label[for=rating-" + rating + "]")).click();
        browser.driver().findElement(By.id("rate-words")).sendKeys(words);
        return send("rate-send");
    }

    RequestPage takeBack() {
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("main a[href$='/withdraw']")).click());
        return send("withdraw-send");
    }

    /** Everything that the page says. */
    String words() {
        return browser.driver().findElement(By.tagName("main")).getDomProperty("textContent");
    }

    private RequestPage send(String button) {
        browser.leaveBy(() -> browser.driver().findElement(By.id(button)).click());
        return this;
    }
}
