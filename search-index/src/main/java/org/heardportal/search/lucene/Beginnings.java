package org.heardportal.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the names in which a word begins with given letters, by halving an ordered list. Spaces and hyphens are left out, so that "flyt" and "fly t"
 * begin "fly-tipping".
 */
final class Beginnings {

    /** Letters of a beginning that are kept; nobody who has typed so many needs a suggestion. */
    private static final int LONGEST = 40;

    private final String[] letters;
    private final int[] nameOf;

    Beginnings(List<SuggestedName> names) {
        record Beginning(String letters, int name) {
        }
        List<Beginning> all = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            List<String> words = names.get(name).words();
            for (int from = 0; from < words.size(); from++) {
                String rest = String.join("", words.subList(from, words.size()));
                all.add(new Beginning(rest.substring(0, Math.min(LONGEST, rest.length())), name));
            }
        }
        all.sort(Comparator.comparing(Beginning::letters));
        letters = all.stream().map(Beginning::letters).toArray(String[]::new);
        nameOf = all.stream().mapToInt(Beginning::name).toArray();
    }

    /** The names in which a word begins with these letters. */
    BitSet of(String typed) {
        BitSet names = new BitSet();
        add(typed, 0, letters.length, names);
        return names;
    }

    /** The names in which a word begins with these letters but for one slip: a letter too many, too few, wrong, or two that changed places. */
    BitSet withOneSlip(String typed) {
        BitSet names = new BitSet();
        int from = 0;
        int to = letters.length;
        for (int place = 0; place < Math.min(typed.length(), LONGEST) && from < to; place++) {
            slips(typed, place, from, to, names);
            from = firstFrom(typed.substring(0, place + 1), from, to);
            to = firstFrom(typed.substring(0, place) + (char) (typed.charAt(place) + 1), from, to);
        }
        return names;
    }

    /** What begins as typed up to a place, has a slip there and goes on as typed; of the beginnings from one place of the list to another. */
    private void slips(String typed, int place, int from, int to, BitSet names) {
        String before = typed.substring(0, place);
        String after = typed.substring(place + 1);
        add(before + after, from, to, names);
        if (!after.isEmpty()) {
            add(before + after.charAt(0) + typed.charAt(place) + after.substring(1), from, to, names);
        }
        for (int at = from; at < to;) {
            if (letters[at].length() == place) {
                at++;
                continue;
            }
            char letter = letters[at].charAt(place);
            int next = firstFrom(before + (char) (letter + 1), at, to);
            add(before + letter + after, at, next, names);
            add(before + letter + typed.substring(place), at, next, names);
            at = next;
        }
    }

    private void add(String typed, int from, int to, BitSet names) {
        String kept = typed.substring(0, Math.min(LONGEST, typed.length()));
        for (int place = firstFrom(kept, from, to); place < to && letters[place].startsWith(kept); place++) {
            names.set(nameOf[place]);
        }
    }

    /** The place of the first beginning that is not before these letters, among those from one place to another. */
    private int firstFrom(String typed, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (letters[middle].compareTo(typed) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
