package org.heardportal.account;

import org.heardportal.shared.Secret;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Refusals;

/** Signing in and out, and the first administrator. */
@Stateless
public class Accounts {

    @Inject
    AccountRepository accounts;

    @Inject
    FirstAdministratorTokens firstAdministratorTokens;

    @Inject
    SignInAttempts attempts;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Signs somebody in with a new token.
     *
     * @throws SignInRefused when address and password do not fit
     * @throws TooManyAttempts when a limit is reached, whether they fit or not
     */
    @PermitAll
    public SignedIn signIn(SignIn attempt) {
        Instant now = now();
        Optional<Duration> wait = attempts.claim(attempt, now);
        if (wait.isPresent()) {
            refusals.record(new SignInFailed(now, accountOf(attempt), SignInFailed.LIMIT));
            throw new TooManyAttempts(wait.get());
        }
        Optional<Account> known = accounts.byEmail(attempt.email()).filter(Account::isOpen);
        if (known.isEmpty()) {
            Passwords.checkForNobody(attempt.password());
        }
        Account account = known.filter(candidate -> Passwords.fits(attempt.password(), candidate.passwordHash())).orElseThrow(() -> {
            refusals.record(new SignInFailed(now, accountOf(attempt), SignInFailed.PASSWORD));
            return new SignInRefused();
        });
        attempts.forgive(attempt, now);
        return signIn(account, now);
    }

    /** The person of a token; empty for one that is unknown, signed out, idle for 15 minutes or older than 12 hours. Reading it counts as use. */
    @PermitAll
    public Optional<SignedInPerson> whoHas(String token) {
        Instant now = now();
        Optional<SignInToken> alive = accounts.token(token).filter(found -> found.isAliveAt(now));
        if (alive.filter(found -> found.isUseToBeWrittenAt(now)).isPresent()) {
            accounts.use(token, now);
        }
        return alive.flatMap(found -> accounts.byId(found.accountId())).filter(Account::isOpen).map(Account::person);
    }

    /** Ends one token. An unknown one is ignored. */
    @PermitAll
    public void signOut(String token) {
        accounts.token(token).ifPresent(found -> {
            accounts.remove(found);
            signedOut(found, PersonSignedOut.HERE);
        });
    }

    /** Ends every token of the person who has this one. An unknown one is ignored. */
    @PermitAll
    public void signOutEverywhere(String token) {
        accounts.token(token).ifPresent(found -> {
            accounts.removeTokensOf(found.accountId());
            signedOut(found, PersonSignedOut.EVERYWHERE);
        });
    }

    /** Whether the link of the first administrator with this token still leads anywhere. */
    @PermitAll
    public boolean awaitsFirstAdministrator(String token) {
        return firstAdministratorTokens.isOpen(token, now()) && !accounts.hasAdministrator();
    }

    /**
     * Makes the account of the first administrator, once, and signs them in.
     *
     * @throws FirstAdministratorRefused when the token is wrong, used or expired, or when there is an administrator already
     * @throws PasswordRefused when the password is too short, too long or the e-mail address
     */
    @PermitAll
    public SignedIn becomeFirstAdministrator(BecomeFirstAdministrator command) {
        Instant now = now();
        if (!firstAdministratorTokens.use(command.token(), now) || accounts.hasAdministrator()) {
            refusals.record(new SignInFailed(now, Optional.empty(), SignInFailed.TOKEN));
            throw new FirstAdministratorRefused();
        }
        command.demandSound();
        Passwords.demandGood(command.password(), command.email());
        if (accounts.byEmail(command.email()).isPresent()) {
            throw new FirstAdministratorRefused();
        }
        Account account = Account.ofFirstAdministrator(command, Passwords.hash(command.password()), now);
        accounts.add(account);
        happened.fire(new FirstAdministratorAppointed(now, account.id()));
        return signIn(account, now);
    }

    /** Removes tokens that have ended and attempts that no limit counts any more. */
    @RolesAllowed("system")
    public void dispose() {
        Instant now = now();
        accounts.removeTokensUnusedSince(now.minus(SignInToken.IDLE), now.minus(SignInToken.ABSOLUTE));
        attempts.removeBefore(now.minus(Limit.LONGEST));
    }

    private SignedIn signIn(Account account, Instant now) {
        String token = Secret.mint();
        accounts.add(new SignInToken(token, account, now));
        SignedInPerson person = account.person();
        happened.fire(new PersonSignedIn(now, person.actor(), person.accountId()));
        return new SignedIn(person, token);
    }

    private void signedOut(SignInToken token, String where) {
        Actor actor = accounts.byId(token.accountId()).map(Account::person).map(SignedInPerson::actor).orElse(Actor.visitor());
        happened.fire(new PersonSignedOut(now(), actor, token.accountId(), where));
    }

    private Optional<Long> accountOf(SignIn attempt) {
        return accounts.byEmail(attempt.email()).map(Account::id);
    }

    /** To the microsecond, which is what the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
