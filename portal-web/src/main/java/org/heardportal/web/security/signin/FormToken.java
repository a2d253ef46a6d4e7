package org.heardportal.web.security.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The proof that a form came from a page that we made for this sign-in, beside the check for requests from other sites. It is made from the sign-in token
 * by a one-way function: a page that is kept or printed gives nobody the token, and nothing has to be stored.
 */
final class FormToken {

    /** The field that carries it. */
    static final String FIELD = "form-token";

    private static final String PURPOSE = "form of a page for one sign-in:";

    private FormToken() {
    }

    static String of(String signInToken) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((PURPOSE + signInToken).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    /** Whether what came with a form is the expected proof; takes the same time wherever they differ. */
    static boolean fits(String expected, String given) {
        return given != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
