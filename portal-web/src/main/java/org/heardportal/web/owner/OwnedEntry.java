package org.heardportal.web.owner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A service in the table of its owner.
 *
 * @param teams names of the teams that handle it
 * @param reviewOn the day by which its words are to be checked
 */
public record OwnedEntry(String slug, String name, String teams, LocalDate reviewOn, Review review) implements Serializable {

    /** How the review of the words stands. */
    public enum Review {
        LATE("red"), SOON("yellow"), LATER("grey");

        /** The coming weeks in which a review can still be planned. */
        static final int DAYS_THAT_ARE_SOON = 30;

        private final String colour;

        Review(String colour) {
            this.colour = colour;
        }

        static Review of(LocalDate reviewOn, LocalDate today) {
            if (reviewOn.isBefore(today)) {
                return LATE;
            }
            return reviewOn.isAfter(today.plusDays(DAYS_THAT_ARE_SOON)) ? LATER : SOON;
        }

        /** The colour of its tag; the words say the same. */
        public String colour() {
            return colour;
        }

        /** The key of its words. */
        public String wordsKey() {
            return "owner.review." + name().toLowerCase(Locale.ROOT);
        }
    }
}
