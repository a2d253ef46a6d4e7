package org.heardportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.Set;
import org.heardportal.account.PasswordRefused.Problem;
import org.heardportal.retention.DisposalTimer;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in and out against the real container and database. Each test comes from a network address of its own; the sample people are made at the start. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final String ADA = "ada@example.org";
    private static final String ADAS_PASSWORD = "adas long password";

    @Inject
    Accounts accounts;

    @Inject
    AccountRepository repository;

    @Inject
    AsSystem asSystem;

    @Inject
    DisposalTimer disposalTimer;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void aSamplePersonSignsInAndIsKnownByTheToken() {
        SignedIn signedIn = accounts.signIn(new SignIn(" Ada@Example.org ", ADAS_PASSWORD, "192.0.2.1"));
        assertThat(signedIn.token()).hasSize(43);
        assertThat(accounts.whoHas(signedIn.token())).contains(signedIn.person());
        assertThat(signedIn.person().name()).isEqualTo("Ada Adviser");
        assertThat(signedIn.person().roles()).isEqualTo(Set.of(Role.ADVISER));
        assertThat(signedIn.person().teams()).isEqualTo(Set.of("customer-services"));
    }

    @Test
    void theDatabaseKeepsOnlyTheHashOfAToken() {
        String token = signIn("192.0.2.2");
        assertThat(Rows.count("select count(*) from sign_in_token where token_hash = sha256(convert_to(?, 'UTF8'))", token)).isOne();
        assertThat(Rows.count("select count(*) from sign_in_token t where t::text like '%' || ? || '%'", token)).isZero();
    }

    @Test
    void eachSignInHasAnotherToken() {
        assertThat(signIn("192.0.2.3")).isNotEqualTo(signIn("192.0.2.3"));
    }

    @Test
    void signingInWritesAnAuditEntryWithoutPersonalData() {
        long before = audited("person-signed-in");
        signIn("192.0.2.4");
        assertThat(audited("person-signed-in")).isEqualTo(before + 1);
        assertThat(Rows.count("select count(*) from audit_entry a where a::text ~* 'ada|example|192\\.0\\.2'")).isZero();
    }

    @Test
    void aWrongPasswordIsRefusedAndItsAttemptAndAuditEntryStay() {
        long attempts = attempts();
        long audited = audited("sign-in-failed");
        assertThatThrownBy(() -> accounts.signIn(new SignIn("olu@example.org", "not the password", "192.0.2.5"))).isInstanceOf(SignInRefused.class);
        assertThat(attempts()).isEqualTo(attempts + 2);
        assertThat(audited("sign-in-failed")).isEqualTo(audited + 1);
        accounts.signIn(new SignIn("olu@example.org", "olus long password", "192.0.2.5"));
    }

    @Test
    void anUnknownAddressAndOneThatNoDatabaseTakesAreRefusedAlike() {
        for (String email : new String[] {"nobody@example.org", "", "a\0b@example.org", "x".repeat(10_000), "\"><svg onload=1>", "ünï@ëxample.org \uD83D\uDE00"}) {
            assertThatThrownBy(() -> accounts.signIn(new SignIn(email, "whatever it is", "192.0.2.6"))).isInstanceOf(SignInRefused.class);
        }
        assertThatThrownBy(() -> accounts.signIn(new SignIn("olu@example.org", "p\0".repeat(10_000), "192.0.2.6"))).isInstanceOf(SignInRefused.class);
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsRefusedTooUntilAQuarterOfAnHourHasPassed() {
        String email = "guessed@example.org";
        for (int i = 0; i < SignInAttempts.PER_ACCOUNT.attempts(); i++) {
            assertThatThrownBy(() -> accounts.signIn(new SignIn(email, "a wrong password", "192.0.2.7"))).isInstanceOf(SignInRefused.class);
        }
        assertThatThrownBy(() -> accounts.signIn(new SignIn(email, "a wrong password", "198.51.100.7")))
                .isInstanceOfSatisfying(TooManyAttempts.class, refused -> assertThat(refused.retryAfter()).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15)));
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'sign-in-failed' and reason = 'limit'")).isPositive();
        MovableClock.moveOn(Duration.ofMinutes(15).plusSeconds(1));
        assertThatThrownBy(() -> accounts.signIn(new SignIn(email, "a wrong password", "192.0.2.7"))).isInstanceOf(SignInRefused.class);
    }

    @Test
    void twentyWrongPasswordsFromOneAddressCloseItForEverybodyThere() {
        for (int i = 0; i < SignInAttempts.PER_ADDRESS.attempts(); i++) {
            String email = "guess" + i + "@example.org";
            assertThatThrownBy(() -> accounts.signIn(new SignIn(email, "a wrong password", "192.0.2.8"))).isInstanceOf(SignInRefused.class);
        }
        assertThatThrownBy(() -> signIn("192.0.2.8")).isInstanceOf(TooManyAttempts.class);
        assertThat(signIn("192.0.2.9")).isNotEmpty();
    }

    @Test
    void goodSignInsAreNotCounted() {
        for (int i = 0; i <= SignInAttempts.PER_ADDRESS.attempts(); i++) {
            signIn("192.0.2.10");
        }
    }

    @Test
    void fifteenMinutesWithoutUseEndAToken() {
        String token = signIn("192.0.2.11");
        MovableClock.moveOn(Duration.ofMinutes(14));
        assertThat(accounts.whoHas(token)).as("used after 14 minutes").isPresent();
        MovableClock.moveOn(Duration.ofMinutes(14));
        assertThat(accounts.whoHas(token)).as("used after 14 more").isPresent();
        MovableClock.moveOn(Duration.ofMinutes(15));
        assertThat(accounts.whoHas(token)).as("idle for 15").isEmpty();
    }

    @Test
    void twelveHoursEndATokenHoweverMuchItIsUsed() {
        String token = signIn("192.0.2.12");
        for (int i = 0; i < 12 * 6 - 1; i++) {
            MovableClock.moveOn(Duration.ofMinutes(10));
            assertThat(accounts.whoHas(token)).as("after " + (i + 1) + "0 minutes").isPresent();
        }
        MovableClock.moveOn(Duration.ofMinutes(10));
        assertThat(accounts.whoHas(token)).isEmpty();
    }

    @Test
    void signingOutEndsThisTokenAlone() {
        String one = signIn("192.0.2.13");
        String other = signIn("192.0.2.13");
        accounts.signOut(one);
        assertThat(accounts.whoHas(one)).isEmpty();
        assertThat(accounts.whoHas(other)).isPresent();
        accounts.signOut("never issued");
    }

    @Test
    void signingOutEverywhereEndsEveryTokenOfThePersonAndNobodyElses() {
        String one = signIn("192.0.2.14");
        String other = signIn("192.0.2.14");
        String olus = accounts.signIn(new SignIn("olu@example.org", "olus long password", "192.0.2.14")).token();
        accounts.signOutEverywhere(one);
        assertThat(accounts.whoHas(one)).isEmpty();
        assertThat(accounts.whoHas(other)).isEmpty();
        assertThat(accounts.whoHas(olus)).isPresent();
    }

    @Test
    void theFirstAdministratorMakesOneAccountWithAGoodTokenInTime() {
        String token = "a-token-of-the-first-administrator";
        assertThatThrownBy(() -> become("another-token-that-was-never-printed", "long enough to take")).isInstanceOf(FirstAdministratorRefused.class);
        assertThatThrownBy(() -> become(token, "too short"))
                .isInstanceOfSatisfying(PasswordRefused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.TOO_SHORT));
        MovableClock.moveOn(Duration.ofHours(24));
        assertThatThrownBy(() -> become(token, "long enough to take")).as("expired").isInstanceOf(FirstAdministratorRefused.class);
        MovableClock.reset();
        SignedIn first = become(token, "long enough to take");
        assertThat(first.person().roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
        assertThat(accounts.whoHas(first.token())).contains(first.person());
        assertThatThrownBy(() -> become(token, "long enough to take")).as("used").isInstanceOf(FirstAdministratorRefused.class);
        assertThat(audited("first-administrator-appointed")).isOne();
        assertThat(accounts.signIn(new SignIn("first@example.org", "long enough to take", "192.0.2.15")).person().roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void theRepositoryRefusesToWorkOutsideATransaction() {
        assertThatThrownBy(() -> repository.byEmail(ADA)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void onlyTheSystemDisposes() {
        assertThatThrownBy(accounts::dispose).isInstanceOf(EJBAccessException.class);
        asSystem.get(() -> {
            accounts.dispose();
            return "accepted";
        });
    }

    @Test
    void theTimerActsAsTheSystemAndRemovesWhatHasEnded() {
        String ended = signIn("192.0.2.16");
        MovableClock.moveOn(Duration.ofMinutes(16));
        String alive = signIn("192.0.2.16");
        disposalTimer.dispose();
        assertThat(Rows.count("select count(*) from sign_in_token where token_hash = sha256(convert_to(?, 'UTF8'))", ended)).isZero();
        assertThat(accounts.whoHas(alive)).isPresent();
    }

    private String signIn(String address) {
        return accounts.signIn(new SignIn(ADA, ADAS_PASSWORD, address)).token();
    }

    private SignedIn become(String token, String password) {
        return accounts.becomeFirstAdministrator(new BecomeFirstAdministrator(token, "first@example.org", "Fay First", password));
    }

    private static long audited(String kind) {
        return Rows.count("select count(*) from audit_entry where kind = ?", kind);
    }

    private static long attempts() {
        return Rows.count("select count(*) from limited_attempt");
    }
}
