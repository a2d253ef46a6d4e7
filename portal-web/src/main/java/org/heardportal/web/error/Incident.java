package org.heardportal.web.error;

import java.security.SecureRandom;

/** The number of one mistake of ours: a visitor reads it on the page and tells it, and the log has it. Eight characters that are not mixed up. */
final class Incident {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {
    }

    /** A new number, in two groups of four: {@code 7KQM-2XRT}. */
    static String number() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
