package org.heardportal.search.bench;

import java.util.Arrays;
import java.util.List;

/** Something that ranks documents for words. */
interface Engine extends AutoCloseable {

    /** The keys of the first ten, best first. */
    List<String> keys(String words) throws Exception;

    /** The words of a query as these engines take them: any of them, nothing but letters and digits. */
    static String anyOf(String words, String or, String quote) {
        return String.join(or, Arrays.stream(words.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).map(word -> quote + word + quote).toList());
    }
}
