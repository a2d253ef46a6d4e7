package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of a field of the vocabulary, as they are written, in the order of the alphabet. Those near a typed one are found in one walk through them. */
final class WrittenWords {

    /** Of so many that are equally near, those first in the alphabet, the commonest are chosen. */
    private static final int MOST_COMPARED = 25;

    private static final Comparator<Near> NEAREST = Comparator.comparing(Near::nearness).reversed();
    private static final Comparator<Near> COMMONEST_OF_NEAREST = NEAREST.thenComparing(Near::documents, Comparator.reverseOrder()).thenComparing(Near::word);

    private final String[] words;
    private final int[] documents;

    /** How many letters each shares with the one before it. */
    private final int[] shared;

    private WrittenWords(List<Near> all) {
        words = all.stream().map(Near::word).toArray(String[]::new);
        documents = all.stream().mapToInt(Near::documents).toArray();
        shared = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            shared[i] = Arrays.mismatch(words[i - 1].toCharArray(), words[i].toCharArray());
        }
    }

    /** Those of a field. */
    static WrittenWords of(IndexReader vocabulary, String field) throws IOException {
        Terms terms = MultiTerms.getTerms(vocabulary, field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        List<Near> all = new ArrayList<>();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            all.add(new Near(term.utf8ToString(), 1, each.docFreq()));
        }
        return new WrittenWords(all);
    }

    /** A word that is near, and in how many documents it is. */
    private record Near(String word, float nearness, int documents) {
    }

    /**
     * The words within some slips of a typed one, the nearest first and of those the commonest; none where it is written so itself.
     *
     * @param most how many at most
     */
    List<String> near(String typed, int slips, int sameBeginning, int most) {
        if (Arrays.binarySearch(words, typed) >= 0) {
            return List.of();
        }
        return nearest(typed, slips, sameBeginning).stream().sorted(COMMONEST_OF_NEAREST).limit(most).map(Near::word).toList();
    }

    private List<Near> nearest(String typed, int slips, int sameBeginning) {
        Slips counted = new Slips(typed, slips);
        String beginning = typed.substring(0, sameBeginning);
        List<Near> near = new ArrayList<>();
        int read = 0;
        int end = firstFrom(beginning + Character.MAX_VALUE);
        for (int i = firstFrom(beginning); i < end; i++) {
            read = Math.min(read, shared[i]);
            boolean mayBeNear = true;
            while (mayBeNear && read < words[i].length()) {
                mayBeNear = counted.read(read, words[i].charAt(read));
                read++;
            }
            if (mayBeNear && counted.between(read) <= slips) {
                near.add(new Near(words[i], 1 - (float) counted.between(read) / Math.min(typed.length(), read), documents[i]));
            }
            while (!mayBeNear && i + 1 < end && shared[i + 1] >= read) {
                i++;
            }
        }
        return near.stream().sorted(NEAREST).limit(MOST_COMPARED).toList();
    }

    private int firstFrom(String letters) {
        int found = Arrays.binarySearch(words, letters);
        return found < 0 ? -found - 1 : found;
    }
}
