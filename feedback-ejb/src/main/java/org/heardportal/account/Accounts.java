package org.heardportal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Signing in and out. */
@Stateless
public class Accounts {

    /**
     * Signs somebody in with a new token.
     *
     * @throws SignInRefused when address and password do not fit
     * @throws TooManyAttempts when a limit is reached, whether they fit or not
     */
    @PermitAll
    public SignedIn signIn(SignIn attempt) {
        throw new UnsupportedOperationException();
    }

    /** The person of a token; empty for one that is unknown, signed out, idle for 15 minutes or older than 12 hours. Reading it counts as use. */
    @PermitAll
    public Optional<SignedInPerson> whoHas(String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends one token. An unknown one is ignored. */
    @PermitAll
    public void signOut(String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends every token of the person who has this one. */
    @PermitAll
    public void signOutEverywhere(String token) {
        throw new UnsupportedOperationException();
    }
}
