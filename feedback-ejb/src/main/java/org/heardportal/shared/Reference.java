package org.heardportal.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number by which a resident and the council speak of a request or a piece of feedback: a letter, nine random characters and a check character.
 * The 32 characters are Crockford's, which leave out I, L, O and U: they are read out over the telephone and typed from paper. A reference is not a secret;
 * with 2<sup>45</sup> of them a guess hits one in a million requests once in 35 million tries.
 *
 * @param characters the nine random characters and the check character, upper case
 */
public record Reference(Kind kind, String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 9;
    private static final int LENGTH = RANDOM_CHARACTERS + 1;

    /** What a reference stands for; the first letter says it. */
    public enum Kind {
        REQUEST('R'), FEEDBACK('F');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    /**
     * @throws IllegalArgumentException when the characters are not a reference; {@link #parse} is for what people type
     */
    public Reference {
        Objects.requireNonNull(kind, "kind");
        if (!isSound(characters)) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    /** A new reference. Give a secure generator; the table that keeps it is unique, so that a collision is refused. */
    public static Reference random(Kind kind, RandomGenerator generator) {
        var characters = new StringBuilder(LENGTH);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            characters.append(ALPHABET.charAt(generator.nextInt(ALPHABET.length())));
        }
        return new Reference(kind, characters.append(check(characters)).toString());
    }

    /**
     * What somebody typed. Lower case, spaces and hyphens are forgiven, O is read as 0, I and L as 1.
     * Empty for whatever is not a reference; the check character finds every single wrong character and every pair of neighbours that changed places.
     */
    public static Optional<Reference> parse(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        String characters = plain.substring(1).replace('O', '0').replace('I', '1').replace('L', '1');
        for (Kind kind : Kind.values()) {
            if (kind.letter == plain.charAt(0) && isSound(characters)) {
                return Optional.of(new Reference(kind, characters));
            }
        }
        return Optional.empty();
    }

    /** As tables hold it: the letter and the ten characters. */
    public String plain() {
        return kind.letter + characters;
    }

    /** As people read it, in groups: {@code R 7K2 M9X 4TQD}. */
    @Override
    public String toString() {
        return kind.letter + " " + characters.substring(0, 3) + " " + characters.substring(3, 6) + " " + characters.substring(6);
    }

    private static boolean isSound(String characters) {
        return characters.length() == LENGTH
                && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && check(characters.substring(0, RANDOM_CHARACTERS)) == characters.charAt(RANDOM_CHARACTERS);
    }

    /**
     * A check character over GF(32): the sum of the characters' values, each multiplied by a power of a generator. All weights differ and none is nought or
     * the check's own weight 1, so that a single wrong character or an exchange of two changes the sum. Arithmetic modulo 32 would miss some of both.
     */
    private static char check(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = timesGenerator(sum ^ ALPHABET.indexOf(characters.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    /** Multiplies by x in GF(32) with the primitive polynomial x^5 + x^2 + 1. */
    private static int timesGenerator(int value) {
        int shifted = value << 1;
        return shifted > 31 ? shifted ^ 0b100101 : shifted;
    }
}
