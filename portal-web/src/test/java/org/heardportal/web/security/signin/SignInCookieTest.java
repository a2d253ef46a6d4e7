package org.heardportal.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInCookieTest {

    private static final String TOKEN = "0123456789012345678901234567890123456789abc";

    @Test
    void isSentOnlyEncryptedOnlyByTheBrowserItselfAndNotAlongWithFormsOfOtherSites() {
        assertThat(SignInCookie.carrying(TOKEN)).isEqualTo("__Host-heard=" + TOKEN + "; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void endsWithTheBrowser() {
        assertThat(SignInCookie.carrying(TOKEN)).doesNotContainIgnoringCase("max-age").doesNotContainIgnoringCase("expires");
    }

    @Test
    void isTakenBackWithTheAttributesThatItWasGivenWith() {
        assertThat(SignInCookie.taking()).isEqualTo("__Host-heard=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    }

    @Test
    void carriesWhatTheAccountsMakeAndNothingThatCannotBeAToken() {
        assertThat(SignInCookie.canBeToken(TOKEN)).isTrue();
        assertThat(SignInCookie.canBeToken("")).isFalse();
        assertThat(SignInCookie.canBeToken(TOKEN + "a")).isFalse();
        assertThat(SignInCookie.canBeToken(TOKEN.replace('a', '\0'))).isFalse();
        assertThat(SignInCookie.canBeToken(TOKEN.replace('a', '='))).isFalse();
    }
}
