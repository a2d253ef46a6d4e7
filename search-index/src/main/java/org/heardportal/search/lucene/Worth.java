package org.heardportal.search.lucene;

import java.util.Arrays;
import java.util.List;

/**
 * What one thing that is looked for, a word or a pair or a name, is worth in each document that has it.
 *
 * @param numbers those of the documents, ascending
 * @param points what each of them scores for it
 */
record Worth(int[] numbers, float[] points) {

    /** That of what no document has. */
    static final Worth NOTHING = new Worth(new int[0], new float[0]);

    /** That of several ways to say the same: the best of them counts, so that a page with many synonyms is not above the one with the right word. */
    static Worth best(List<Worth> ways) {
        return ways.stream().reduce(Worth::or).orElse(NOTHING);
    }

    boolean isNothing() {
        return numbers.length == 0;
    }

    int size() {
        return numbers.length;
    }

    private Worth or(Worth other) {
        int[] both = new int[size() + other.size()];
        float[] best = new float[both.length];
        int size = 0;
        for (int mine = 0, its = 0; mine < size() || its < other.size(); size++) {
            boolean hasMine = its == other.size() || mine < size() && numbers[mine] <= other.numbers[its];
            boolean hasIts = mine == size() || its < other.size() && other.numbers[its] <= numbers[mine];
            both[size] = hasMine ? numbers[mine] : other.numbers[its];
            best[size] = Math.max(hasMine ? points[mine++] : 0, hasIts ? other.points[its++] : 0);
        }
        return new Worth(Arrays.copyOf(both, size), Arrays.copyOf(best, size));
    }
}
