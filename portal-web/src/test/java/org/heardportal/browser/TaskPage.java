package org.heardportal.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of an improvement, for the owner who makes it. */
record TaskPage(Browser browser) {

    TaskPage start() {
        return send("start");
    }

    /** Records that people do something differently from a day on. */
    TaskPage record(String who, String what, String from) {
        type("who", who);
        type("practiceNote", what);
        type("from", from);
        return send("recordPractice");
    }

    /** Writes what is to be published, and sends nothing. */
    TaskPage write(String youSaid, String weDid) {
        type("youSaid", youSaid);
        type("weDid", weDid);
        return this;
    }

    TaskPage preview() {
        return send("preview");
    }

    TaskPage publish() {
        return send("publish");
    }

    TaskPage decline(String why) {
        type("whyNot", why);
        return send("decline");
    }

    /** What stands in a field now. */
    String typed(String field) {
        return field(field).getDomProperty("value");
    }

    /** Everything that the page says. */
    String words() {
        return browser.driver().findElement(By.tagName("main")).getDomProperty("textContent");
    }

    String path() {
        return browser.<String>evaluate("location.pathname");
    }

    private void type(String field, String words) {
        field(field).clear();
        field(field).sendKeys(words);
    }

    private WebElement field(String id) {
        return browser.driver().findElement(By.id(id));
    }

    private TaskPage send(String button) {
        browser.leaveBy(() -> browser.driver().findElement(By.id(button)).click());
        return this;
    }
}
