package org.heardportal.casework;

import jakarta.ejb.ApplicationException;

/** An answer was good when it was given and is not any more, as with a day that must be near today. */
@ApplicationException(rollback = true)
public class AnswerOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String question;

    public AnswerOutdated(String question) {
        this.question = question;
    }

    /** The key of the question that has to be answered anew. */
    public String question() {
        return question;
    }
}
