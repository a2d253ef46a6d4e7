package org.heardportal.account;

import org.heardportal.shared.Secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Hashes and checks passwords with Argon2id. Each hash carries its own parameters, so that raising them leaves older hashes readable.
 * One check costs 19 MiB and about 30 ms of one core (JDK 25, compiled code).
 */
final class Passwords {

    /** 19 MiB: with two passes the smallest that the OWASP Password Storage Cheat Sheet recommends (2025). */
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    /** One lane: the library works through lanes on threads of its own, which a container should not have. */
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** What an unknown e-mail address is checked against, so that it takes as long as a known one. No password fits it. */
    private static final String NOBODYS_HASH = hash(Secret.mint());

    static final int SHORTEST = 12;
    static final int LONGEST = 1_000;

    private Passwords() {
    }

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    static boolean fits(String password, String hash) {
        return password.length() <= LONGEST && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Works as long as a real check. */
    static void checkForNobody(String password) {
        fits(password, NOBODYS_HASH);
    }

    /**
     * Refuses a password that is too easy to guess or too long to be one. There are no rules about kinds of characters: they make passwords worse.
     *
     * @throws PasswordRefused with the problem
     */
    static void demandGood(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new PasswordRefused(PasswordRefused.Problem.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            throw new PasswordRefused(PasswordRefused.Problem.TOO_LONG);
        }
        if (Account.normal(password).equals(Account.normal(email))) {
            throw new PasswordRefused(PasswordRefused.Problem.IS_THE_EMAIL);
        }
    }
}
