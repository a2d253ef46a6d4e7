package org.heardportal.casework;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code by which a draft is woken from paper: sixteen of the 32 characters of a reference, in groups of four. That is 80 bits for a week,
 * so nobody guesses one and no tries need to be counted.
 *
 * @param plain without spaces
 */
record DraftCode(String plain) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    static DraftCode random() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        return new DraftCode(code.toString());
    }

    /** What somebody typed. Lower case, spaces and hyphens are forgiven, O is read as 0, I and L as 1. Empty for whatever is no code. */
    static Optional<DraftCode> parse(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) ? Optional.of(new DraftCode(plain)) : Optional.empty();
    }

    /** As people read it: {@code 7K2M 9X4T QDAB 12CD}. */
    @Override
    public String toString() {
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
