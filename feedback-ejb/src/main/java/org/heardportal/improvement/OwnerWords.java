package org.heardportal.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardportal.feedback.PublicWords;
import org.heardportal.improvement.TaskRefused.Problem;

/** Reads what owners type about a task: nobody is named in it, since all of it may be published. */
@ApplicationScoped
class OwnerWords {

    static final Field TITLE = new Field(200, Problem.TITLE_MISSING, Problem.TITLE_TOO_LONG, Problem.TITLE_NAMES_SOMEBODY);
    static final Field NOTE = new Field(2000, Problem.NOTE_MISSING, Problem.NOTE_TOO_LONG, Problem.NOTE_NAMES_SOMEBODY);
    static final Field WHO = new Field(200, Problem.WHO_MISSING, Problem.WHO_TOO_LONG, Problem.WHO_NAMES_SOMEBODY);
    static final Field YOU_SAID = new Field(2000, Problem.YOU_SAID_MISSING, Problem.YOU_SAID_TOO_LONG, Problem.YOU_SAID_NAMES_SOMEBODY);

    @Inject
    PublicWords publicWords;

    /** What may be typed in a field, and what is said where it cannot be used. */
    record Field(int longest, Problem missing, Problem tooLong, Problem namesSomebody) {
    }

    /**
     * The words without spaces around them and without signs that nobody sees.
     *
     * @throws TaskRefused when they cannot be used
     */
    String read(Field field, String typed) {
        String words = typed.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n]]", "").strip();
        if (words.isEmpty()) {
            throw new TaskRefused(field.missing());
        }
        if (words.codePointCount(0, words.length()) > field.longest()) {
            throw new TaskRefused(field.tooLong());
        }
        if (publicWords.nameSomebody(words)) {
            throw new TaskRefused(field.namesSomebody());
        }
        return words;
    }
}
