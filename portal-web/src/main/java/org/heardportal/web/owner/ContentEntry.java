package org.heardportal.web.owner;

import java.io.Serializable;
import java.time.LocalDate;
import org.heardportal.content.Language;
import org.heardportal.web.owner.OwnedEntry.Review;

/**
 * A page in the list of its owners.
 *
 * @param kind the folder of its kind
 * @param state key of how it stands: published, draft, waiting, planned
 * @param plannedFor when it is to be published; empty text where no time was asked for
 * @param conflict whether its file has changed underneath
 * @param translation key of how much is translated: untranslated, partly, translated
 * @param reviewOn the day by which its words are to be checked; far away for what has none
 */
public record ContentEntry(String kind, String name, String title, String state, String plannedFor, boolean conflict, String translation, LocalDate reviewOn, Review review) implements Serializable {

    /** Whether its words should have been checked by now. */
    public boolean isStale() {
        return review == Review.LATE;
    }

    /** The language of its title, as a tag. */
    public String language() {
        return name.endsWith("." + Language.WELSH.tag()) ? Language.WELSH.tag() : Language.ENGLISH.tag();
    }

    /** Whether there is a day at all. */
    public boolean hasReview() {
        return reviewOn.isBefore(LocalDate.MAX);
    }
}
