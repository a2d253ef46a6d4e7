package org.heardportal.search.vector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The vectors of what was typed lately. Many people type the same; they are kept in memory alone, and the one not asked for longest goes first. */
final class RecentVectors {

    /** Three megabytes; the queries of a busy day. */
    private static final int MOST = 2000;

    private final Map<String, float[]> byWords = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST;
        }
    };

    /** The one that is kept, else a new one; two who ask at once for the same may both make it. */
    float[] get(String words, Function<String, float[]> model) {
        synchronized (byWords) {
            float[] kept = byWords.get(words);
            if (kept != null) {
                return kept;
            }
        }
        float[] made = model.apply(words);
        synchronized (byWords) {
            byWords.put(words, made);
        }
        return made;
    }
}
