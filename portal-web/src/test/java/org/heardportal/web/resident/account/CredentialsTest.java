package org.heardportal.web.resident.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardportal.web.resident.account.Credentials.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void anEmptyFormIsToldOfBothFields() {
        assertThat(new Credentials(null, null).problems())
                .containsExactly(new Problem("email", "sign-in.email.missing"), new Problem("password", "sign-in.password.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amira", "@example.org", "amira@", "a@b@c", "amira khan@example.org", "amira@exa\0mple.org", "amira@example.org\r\nBcc: x"})
    void whatIsNoAddressIsToldBeforeAnAccountIsAsked(String email) {
        assertThat(new Credentials(email, "x").problems()).containsExactly(new Problem("email", "sign-in.email.wrong"));
    }

    @Test
    void spacesAroundAnAddressAreForgivenAndThoseAroundAPasswordAreKept() {
        Credentials credentials = new Credentials("  amira.khan@example.org ", " x ");
        assertThat(credentials.problems()).isEmpty();
        assertThat(credentials.email()).isEqualTo("amira.khan@example.org");
        assertThat(credentials.password()).isEqualTo(" x ");
    }

    @Test
    void tenThousandCharactersAreNeitherAnAddressNorAPassword() {
        String long10000 = "a".repeat(10_000);
        assertThat(new Credentials(long10000 + "@example.org", long10000).problems())
                .containsExactly(new Problem("email", "sign-in.email.wrong"), new Problem("password", "sign-in.password.long"));
    }
}
