package org.heardportal.improvement;

import java.io.Serializable;
import java.util.Optional;
import org.heardportal.content.Language;

/**
 * What people search for and do not find, on the task of that gap.
 *
 * @param words with personal data masked
 * @param visits how many visits searched for it
 * @param failed how many of them did not find
 * @param before what was found when the task was opened
 * @param after what is found since the content was changed; empty before it was
 */
public record TaskQuery(Language language, String words, int visits, int failed, Found before, Optional<Found> after) implements Serializable {

    /**
     * What a search answered.
     *
     * @param results how many results
     * @param rank the place of the task's page, 1 for the first; empty where it is not among the first ten, or the task has no page
     */
    public record Found(int results, Optional<Integer> rank) implements Serializable {
    }

    /** Whether it is answered better than it was: there are results where there were none, or the page stands higher. */
    public boolean isBetter() {
        return after.filter(now -> before.results() == 0 && now.results() > 0 || place(now) < place(before)).isPresent();
    }

    private static int place(Found found) {
        return found.rank().orElse(Integer.MAX_VALUE);
    }
}
