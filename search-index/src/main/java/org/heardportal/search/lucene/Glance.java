package org.heardportal.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells at a glance how much of what is looked for a text can have, by how its words begin. That costs a hundredth of analysing the text, and most
 * sentences of a page can be passed over.
 */
final class Glance {

    /** The last letter that is compared as it is written. */
    private static final char ASCII = 127;

    private final int things;
    private final List<List<Beginning>> byFirstLetter = new ArrayList<>();

    /** How a word may begin that belongs to one of the things. */
    private record Beginning(String letters, int thing) {
    }

    /**
     * A glance for some things.
     *
     * @param firstTerms the first term of each, or the only one
     */
    Glance(Analysis analysis, List<String> firstTerms) {
        things = firstTerms.size();
        for (char letter = 0; letter <= ASCII; letter++) {
            byFirstLetter.add(new ArrayList<>());
        }
        for (int thing = 0; thing < things; thing++) {
            for (String letters : analysis.beginningsOf(firstTerms.get(thing))) {
                if (letters.charAt(0) <= ASCII) {
                    byFirstLetter.get(letters.charAt(0)).add(new Beginning(letters, thing));
                }
            }
        }
    }

    /** No more of the things than this are in the text. */
    int mostIn(String text) {
        BitSet begun = new BitSet(things);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > ASCII) {
                return things; // it may be folded into another letter
            }
            boolean begins = !inWord && Character.isLetterOrDigit(letter);
            inWord = Character.isLetterOrDigit(letter);
            if (begins) {
                for (Beginning beginning : byFirstLetter.get(Character.toLowerCase(letter))) {
                    if (isAt(text, i, beginning.letters)) {
                        begun.set(beginning.thing);
                    }
                }
            }
        }
        return begun.cardinality();
    }

    private static boolean isAt(String text, int from, String beginning) {
        int alike = 1;
        while (alike < beginning.length() && from + alike < text.length() && Character.toLowerCase(text.charAt(from + alike)) == beginning.charAt(alike)) {
            alike++;
        }
        // a shorter word may be the first of two that are one term: "e bike"
        return alike == beginning.length() || from + alike == text.length() || !Character.isLetterOrDigit(text.charAt(from + alike));
    }
}
