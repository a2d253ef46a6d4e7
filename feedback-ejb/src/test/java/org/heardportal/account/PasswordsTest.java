package org.heardportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heardportal.account.PasswordRefused.Problem;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String EMAIL = "a.long.address@example.org";

    @Test
    void aHashFitsItsPasswordAndNoOther() {
        String hash = Passwords.hash("correct horse battery");
        assertThat(Passwords.fits("correct horse battery", hash)).isTrue();
        assertThat(Passwords.fits("correct horse batterz", hash)).isFalse();
        assertThat(Passwords.fits("", hash)).isFalse();
    }

    @Test
    void aHashSaysThatItIsArgon2idWith19MebibytesAndTwoPasses() {
        assertThat(Passwords.hash("correct horse battery")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(Passwords.hash("correct horse battery")).isNotEqualTo(Passwords.hash("correct horse battery"));
    }

    @Test
    void elevenCharactersAreTooFewAndAThousandAndOneTooMany() {
        assertProblem("12345678901", Problem.TOO_SHORT);
        assertProblem("\uD83D\uDE00".repeat(11), Problem.TOO_SHORT);
        assertProblem("a".repeat(1_001), Problem.TOO_LONG);
        assertThatCode(() -> Passwords.demandGood("123456789012", EMAIL)).doesNotThrowAnyException();
        assertThatCode(() -> Passwords.demandGood("a".repeat(1_000), EMAIL)).doesNotThrowAnyException();
    }

    @Test
    void theEmailAddressIsNoPassword() {
        assertProblem(EMAIL, Problem.IS_THE_EMAIL);
        assertProblem("A.Long.Address@Example.org", Problem.IS_THE_EMAIL);
    }

    private static void assertProblem(String password, Problem problem) {
        assertThatThrownBy(() -> Passwords.demandGood(password, EMAIL))
                .isInstanceOfSatisfying(PasswordRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
