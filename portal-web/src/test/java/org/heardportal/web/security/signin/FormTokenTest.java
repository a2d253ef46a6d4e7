package org.heardportal.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokenTest {

    @Test
    void isTheSameOnEveryPageOfOneSignInAndAnotherForAnother() {
        assertThat(FormToken.of("one")).isEqualTo(FormToken.of("one")).isNotEqualTo(FormToken.of("other"));
    }

    @Test
    void doesNotTellTheSignInToken() {
        assertThat(FormToken.of("a-token-for-signing-in")).doesNotContain("a-token-for-signing-in").hasSize(43);
    }

    @Test
    void fitsOnlyWhenItIsThere() {
        assertThat(FormToken.fits(FormToken.of("one"), FormToken.of("one"))).isTrue();
        assertThat(FormToken.fits(FormToken.of("one"), FormToken.of("other"))).isFalse();
        assertThat(FormToken.fits(FormToken.of("one"), "")).isFalse();
        assertThat(FormToken.fits(FormToken.of("one"), null)).isFalse();
    }
}
