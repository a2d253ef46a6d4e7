package org.heardportal.browser;

import java.util.List;
import org.heardportal.shared.Reference;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What people said, for the owner of what it is about. */
record InboxPage(Browser browser) {

    InboxPage {
        browser.go("/owner/feedback");
    }

    /** Leaves in the table what is new about one service and has words. */
    InboxPage show(String service) {
        new Select(browser.driver().findElement(By.id("state"))).selectByValue("received");
        new Select(browser.driver().findElement(By.id("service"))).selectByValue(service);
        browser.driver().findElement(By.cssSelector("label[for=words]")).click();
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("form.heard-filters button")).click());
        return this;
    }

    InboxPage choose(List<Reference> references) {
        references.forEach(reference -> browser.driver().findElement(By.cssSelector("label[for=choose-" + reference.plain() + "]")).click());
        return this;
    }

    TaskPage makeATask(String title) {
        browser.driver().findElement(By.id("title")).sendKeys(title);
        browser.leaveBy(() -> browser.driver().findElement(By.id("open")).click());
        return new TaskPage(browser);
    }

    /** Everything that the page says. */
    String words() {
        return browser.driver().findElement(By.tagName("main")).getDomProperty("textContent");
    }
}
