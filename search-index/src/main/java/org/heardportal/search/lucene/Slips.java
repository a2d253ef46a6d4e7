package org.heardportal.search.lucene;

import java.util.Arrays;

/**
 * Counts the slips between a typed word and others: letters too many, too few, wrong, or two that changed places. The others are read letter by letter in
 * the order of the alphabet, so that what two of them begin with alike is counted once.
 */
final class Slips {

    private final char[] typed;
    private final int most;
    private final char[] read;

    /** After so many letters read, how many slips away each beginning of the typed word is. */
    private final int[][] after;

    /**
     * Slips away from a word.
     *
     * @param most more than these are not told apart
     */
    Slips(String typed, int most) {
        this.typed = typed.toCharArray();
        this.most = most;
        read = new char[typed.length() + most + 1];
        after = new int[read.length + 1][typed.length() + 1];
        Arrays.setAll(after[0], letters -> letters);
    }

    /**
     * Reads the letter of another word at a place; those before it have been read.
     *
     * @return whether a word that begins so can be near enough
     */
    boolean read(int place, char letter) {
        read[place] = letter;
        int[] row = after[place + 1];
        Arrays.fill(row, most + 1);
        int least = most + 1;
        for (int letters = Math.max(0, place + 1 - most); letters <= Math.min(typed.length, place + 1 + most); letters++) {
            row[letters] = slips(place, letters);
            least = Math.min(least, row[letters]);
        }
        return least <= most;
    }

    /** From the letters read up to a place to a beginning of the typed word: the least of what the last letter of either can be. */
    private int slips(int place, int letters) {
        int tooMany = after[place][letters] + 1;
        if (letters == 0) {
            return tooMany;
        }
        char last = typed[letters - 1];
        int tooFew = after[place + 1][letters - 1] + 1;
        int wrong = after[place][letters - 1] + (last == read[place] ? 0 : 1);
        int slips = Math.min(Math.min(tooMany, tooFew), wrong);
        boolean changedPlaces = place > 0 && letters > 1 && last == read[place - 1] && typed[letters - 2] == read[place];
        return changedPlaces ? Math.min(slips, after[place - 1][letters - 2] + 1) : slips;
    }

    /** Between the typed word and one of so many letters, which have been read. */
    int between(int letters) {
        return after[letters][typed.length];
    }
}
