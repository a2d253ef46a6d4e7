package org.heardportal.browser;

import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** The pages on which a resident asks for a service: from the service page over the questions to the check of all answers. */
record AskPage(Browser browser) {

    /** Opens the service page and starts from there. */
    static AskPage begin(Browser browser, String service) {
        browser.go("/services/" + service);
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("a.heard-action")).click());
        return new AskPage(browser).goOn();
    }

    AskPage choose(String... values) {
        for (String value : values) {
            browser.driver().findElement(By.cssSelector("input[name=answer][value=" + value + "]")).click();
        }
        return this;
    }

    AskPage type(String text) {
        return type("answer", text);
    }

    AskPage type(LocalDate day) {
        return type("answer-day", Integer.toString(day.getDayOfMonth())).type("answer-month", Integer.toString(day.getMonthValue()))
                .type("answer-year", Integer.toString(day.getYear()));
    }

    AskPage typeAddress(String line, String postcode) {
        return type("answer-line-1", line).type("answer-postcode", postcode);
    }

    /** What stands in the one control of the question. */
    String typed() {
        return browser.driver().findElement(By.id("answer")).getDomProperty("value");
    }

    AskPage goOn() {
        return press(By.id("send"));
    }

    AskPage change(String question) {
        return press(By.cssSelector("a[href$='/" + question + "?from=check']"));
    }

    ReceiptPage send() {
        goOn();
        return new ReceiptPage(browser);
    }

    /** Has the answer to the form in a new tab, and goes there; this one stays as it is. */
    ReceiptPage sendInAnotherTab() {
        List<String> before = List.copyOf(browser.driver().getWindowHandles());
        new Actions(browser.driver()).keyDown(Keys.CONTROL).click(browser.driver().findElement(By.id("send"))).keyUp(Keys.CONTROL).perform();
        browser.patiently(driver -> driver.getWindowHandles().size() > before.size());
        browser.driver().switchTo().window(browser.driver().getWindowHandles().stream().filter(tab -> !before.contains(tab)).findFirst().orElseThrow());
        browser.patiently(driver -> !driver.findElements(By.tagName("h1")).isEmpty());
        return new ReceiptPage(browser);
    }

    /** The same page, read anew in another tab. */
    AskPage openInAnotherTab() {
        String address = browser.driver().getCurrentUrl();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go(address);
        return this;
    }

    /** Stops, and has a code shown: the answer is the code. */
    String stopWithACode() {
        later().press(By.id("show-code"));
        return browser.driver().findElement(By.className("heard-code")).getText();
    }

    /** Stops, and has a link sent. */
    AskPage stopWithALink(String email) {
        return later().type("email", email).press(By.id("send-link"));
    }

    /** Goes on with what was begun before, by the code that was printed. */
    static AskPage resume(Browser browser, String code) {
        browser.go("/resume");
        return new AskPage(browser).type("code", code).goOn();
    }

    AskPage clear() {
        return press(By.cssSelector("main a[href$='/clear']")).goOn();
    }

    String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    /** Everything that the page says. */
    String words() {
        return browser.driver().findElement(By.tagName("main")).getDomProperty("textContent");
    }

    /** The secret in the address. */
    String secret() {
        return path().split("/")[3];
    }

    String path() {
        return browser.driver().getCurrentUrl().replaceFirst("^https?://[^/]+", "");
    }

    private AskPage later() {
        return press(By.cssSelector("main a[href$='/later']"));
    }

    private AskPage type(String id, String text) {
        WebElement field = browser.driver().findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    private AskPage press(By what) {
        browser.leaveBy(() -> browser.driver().findElement(what).click());
        return this;
    }
}
