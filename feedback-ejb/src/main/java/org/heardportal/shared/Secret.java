package org.heardportal.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random tokens that only their holder has, and the hashes that the database keeps of them. */
public final class Secret {

    /** 256 bits: nobody guesses one, so a plain SHA-256 without salt is enough to keep. */
    private static final int BYTES = 32;

    /** 128 bits, for what stands in an address and lives for a short time: 22 characters. */
    private static final int BYTES_OF_SHORT = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {
    }

    /** A new token of 256 bits: 43 characters of base64url. */
    public static String mint() {
        return mint(BYTES);
    }

    /** A new token of 128 bits, for addresses and forms: 22 characters of base64url. */
    public static String mintShort() {
        return mint(BYTES_OF_SHORT);
    }

    /** The SHA-256 of a text in UTF-8. */
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static String mint(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
