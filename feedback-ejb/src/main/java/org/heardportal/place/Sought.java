package org.heardportal.place;

/**
 * What somebody typed to find their address: a postcode or the beginning of one, or a street with or without the number of a house. Small letters, missing spaces,
 * short forms and the letter O for nought are forgiven; any text can be asked for.
 */
public sealed interface Sought {

    /** A postcode, whole. */
    record Whole(String postcode) implements Sought {
    }

    /** The beginning of a postcode, in capitals without a space: {@code ZZ99}, {@code ZZ991}. */
    record Beginning(String postcode) implements Sought {
    }

    /**
     * A street.
     *
     * @param street its name or how that begins, in small letters and plain words
     * @param number of the house, with its letter; empty where none was typed
     */
    record Street(String street, String number) implements Sought {

        private static final int FEWEST_LETTERS = 2;

        /** Whether it says too little to look for: with one letter half of the streets begin. */
        public boolean isTooShort() {
            return street.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS;
        }
    }

    /** Nothing that could be looked for. */
    record Nothing() implements Sought {
    }

    /** The longest that is looked at; nobody types more. */
    int LONGEST = 200;

    /** What was typed; never fails. */
    static Sought of(String typed) {
        return SoughtGrammar.read(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }
}
