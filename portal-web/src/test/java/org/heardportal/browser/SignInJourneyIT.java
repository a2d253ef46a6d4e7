package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardportal.account.Role;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Somebody who works for the council signs in, sees the page that is theirs, and signs out. */
class SignInJourneyIT extends BrowserTest {

    @Test
    void anAdviserIsLedToTheirPageAndOutAgain() {
        var adviser = portal.person(Role.ADVISER);
        browser.go("/staff");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
        new SignInPage(browser).signIn(adviser.email(), adviser.password());
        assertThat(browser.driver().getCurrentUrl()).endsWith("/staff");
        assertThat(browser.driver().findElement(By.tagName("body")).getText()).contains(adviser.name());
        browser.go("/sign-out");
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("main form[method=post] button, main form[method=post] input[type=submit]")).click());
        browser.go("/staff");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
    }

    @Test
    void aWrongPasswordKeepsTheAddressThatWasTyped() {
        browser.go("/sign-in");
        new SignInPage(browser).signIn("nobody@example.org", "not the password");
        assertThat(browser.driver().findElement(By.cssSelector(".govuk-error-summary")).isDisplayed()).isTrue();
        assertThat(browser.driver().findElement(By.cssSelector("main input[type=email], main input[autocomplete=username]")).getDomProperty("value")).isEqualTo("nobody@example.org");
        assertThat(browser.driver().findElement(By.cssSelector("main input[type=password]")).getDomProperty("value")).isEmpty();
    }
}
