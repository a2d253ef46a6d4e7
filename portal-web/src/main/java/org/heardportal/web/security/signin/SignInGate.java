package org.heardportal.web.security.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.heardportal.account.Accounts;
import org.heardportal.account.SignIn;
import org.heardportal.account.SignInRefused;
import org.heardportal.account.SignedIn;
import org.heardportal.account.SignedInPerson;
import org.heardportal.account.TooManyAttempts;
import org.heardportal.web.http.HttpSettings;

/**
 * Signing in and out of this browser: the account's token on one side, the browser's cookie on the other. Whoever signs in gets a new token, and what the
 * browser held before (another sign-in, the views of pages for staff) ends.
 */
@RequestScoped
public class SignInGate {

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Person person;

    @Inject
    private HttpSettings settings;

    /** Whether a password may travel on this connection: it is encrypted, or does not leave the machine. */
    public boolean isSafeToPass() {
        return isSafe(settings.isSecure(request), request.getRemoteAddr(), request.getHeader("X-Forwarded-Proto"));
    }

    /**
     * Signs in and gives the browser the token.
     *
     * @throws SignInRefused when address and password do not fit
     * @throws TooManyAttempts when a limit is reached
     */
    public SignedInPerson signIn(String email, String password, HttpServletResponse response) {
        SignedIn signedIn = accounts.signIn(new SignIn(email, password, settings.addressOf(request)));
        admit(signedIn, response);
        return signedIn.person();
    }

    /** Gives the browser the token of somebody whose proof was accepted. */
    public void admit(SignedIn signedIn, HttpServletResponse response) {
        person.token().ifPresent(accounts::signOut);
        endSession();
        SignInCookie.give(signedIn.token(), response);
    }

    /** Signs this browser out; for somebody who is not signed in nothing happens. */
    public void signOut(HttpServletResponse response) {
        person.token().ifPresent(accounts::signOut);
        leave(response);
    }

    /** Signs out every browser in which the person is signed in. */
    public void signOutEverywhere(HttpServletResponse response) {
        person.token().ifPresent(accounts::signOutEverywhere);
        leave(response);
    }

    private void leave(HttpServletResponse response) {
        endSession();
        SignInCookie.take(response);
    }

    private void endSession() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * The rule behind {@link #isSafeToPass}. A proxy on this machine that tells of a plain connection is believed: nobody gains by claiming one.
     *
     * @param address the network address of the other side, as numbers
     * @param proxied what a proxy says about the connection to it, or null
     */
    static boolean isSafe(boolean encrypted, String address, String proxied) {
        if (encrypted) {
            return true;
        }
        return isLoopback(address) && (proxied == null || "https".equalsIgnoreCase(proxied.strip()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
