package org.heardportal.casework;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Secret;

/**
 * The second proof of somebody who gave no contact: ten characters on the receipt, which are read out and typed like a reference. It is made from the first
 * proof token, so that the receipt can show it again to that browser although nobody keeps it; 50 bits and five tries leave nothing to guess.
 *
 * @param characters ten of them, upper case
 */
record ReceiptCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    /** The code that belongs to a token. */
    static ReceiptCode of(String proof) {
        byte[] bits = Secret.hash("receipt code of " + proof);
        var characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(bits[i] & 31));
        }
        return new ReceiptCode(characters.toString());
    }

    /** What somebody typed: lower case, spaces and hyphens are forgiven, O is read as 0, I and L as 1. Empty for what is no code. */
    static Optional<ReceiptCode> typed(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        boolean sound = plain.length() == LENGTH && plain.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return sound ? Optional.of(new ReceiptCode(plain)) : Optional.empty();
    }

    /** What the table keeps: with the reference, so that two requests with one code would not look alike. */
    byte[] hashFor(Reference reference) {
        return Secret.hash(reference.plain() + " " + characters);
    }

    boolean opens(Reference reference, byte[] hash) {
        return MessageDigest.isEqual(hashFor(reference), hash);
    }

    /** As people read it, in groups. */
    String grouped() {
        return characters.substring(0, 3) + " " + characters.substring(3, 6) + " " + characters.substring(6);
    }

    /** Says nothing, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
