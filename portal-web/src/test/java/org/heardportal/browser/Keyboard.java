package org.heardportal.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Somebody who has no mouse. */
record Keyboard(Browser browser) {

    private static final int MOST_STEPS = 200;

    /** Goes to a control by Tab alone; fails where Tab never comes to it. */
    Keyboard to(String id) {
        return to(By.id(id));
    }

    Keyboard to(By place) {
        var wanted = browser.driver().findElement(place);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (browser.driver().switchTo().activeElement().equals(wanted)) {
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab never comes to " + place);
    }

    Keyboard type(String text) {
        return press(text);
    }

    Keyboard choose() {
        return press(Keys.SPACE);
    }

    Keyboard send() {
        browser.leaveBy(() -> press(Keys.ENTER));
        return this;
    }

    private Keyboard press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }
}
