package org.heardportal.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInGateTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "::1", "0:0:0:0:0:0:0:1"})
    void aPasswordMayTravelWithinTheMachine(String address) {
        assertThat(SignInGate.isSafe(false, address, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "10.0.0.1", "2001:db8::1", "0.0.0.0"})
    void aPasswordMayTravelFurtherOnlyEncrypted(String address) {
        assertThat(SignInGate.isSafe(false, address, null)).isFalse();
        assertThat(SignInGate.isSafe(true, address, null)).isTrue();
    }

    @Test
    void aProxyOnThisMachineThatTellsOfAPlainConnectionIsBelieved() {
        assertThat(SignInGate.isSafe(false, "127.0.0.1", "http")).isFalse();
        assertThat(SignInGate.isSafe(false, "127.0.0.1", "https")).isTrue();
    }

    @Test
    void aProxyElsewhereCannotMakeAPlainConnectionSafe() {
        assertThat(SignInGate.isSafe(false, "192.0.2.7", "https")).isFalse();
    }
}
