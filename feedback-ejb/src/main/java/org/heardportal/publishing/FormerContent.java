package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import org.heardportal.content.Language;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.form.FormDefinition;

/**
 * Content as it was in a revision: what a draft, a request or a message was made under is read so, whatever is published now. A revision never changes, so what
 * was read once is kept.
 */
@ApplicationScoped
public class FormerContent {

    /**
     * The form of a revision. In another language than that of the revision the words are those of today's translation, where that still fits the questions.
     *
     * @throws IllegalArgumentException when the revision is none of a form
     */
    public FormDefinition form(long revision, Language language) {
        throw new UnsupportedOperationException();
    }

    /**
     * The words of a standard in a revision of the promise that it belongs to.
     *
     * @throws IllegalArgumentException when the revision is none of a promise with this standard
     */
    public String standardWords(long revision, String standard, Language language) {
        throw new UnsupportedOperationException();
    }

    /**
     * The working days as they were when a revision of the calendar was the newest one.
     *
     * @throws IllegalArgumentException when the revision is none of the calendar
     */
    public WorkingCalendar calendar(long revision) {
        throw new UnsupportedOperationException();
    }
}
