package org.heardportal.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.heardportal.content.form.Asked;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.DataClass;
import org.heardportal.content.form.EmailQuestion;
import org.heardportal.content.form.LongTextQuestion;
import org.heardportal.content.form.Need;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.Typed;
import org.heardportal.feedback.FeedbackRefused.Problem;

/**
 * Words and the address of e-mail as they are kept, read by the rules that answers to questions are read by.
 *
 * @param words empty where none were typed
 * @param email empty where none was typed
 */
record Said(String words, String email) {

    /** Pasted texts carry signs that nobody sees and no database takes; the words beside them are what was meant. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");

    private static final Question WORDS = new LongTextQuestion(asked("words", DataClass.WORDS), GiveFeedback.LONGEST_WORDS);
    private static final Question EMAIL = new EmailQuestion(asked("email", DataClass.CONTACT));

    /**
     * @throws FeedbackRefused when the words are too long or the address is none
     */
    static Said of(String words, String email) {
        return new Said(read(WORDS, UNSEEN.matcher(words).replaceAll(""), Problem.WORDS_TOO_LONG), read(EMAIL, email, Problem.NO_EMAIL));
    }

    private static String read(Question question, String typed, Problem problem) {
        // neither kind of question looks at the day
        if (question.check(Typed.of(typed), LocalDate.EPOCH) instanceof Checked.Accepted accepted) {
            return accepted.answer().text();
        }
        throw new FeedbackRefused(problem);
    }

    private static Asked asked(String key, DataClass data) {
        return new Asked(key, key, "", Need.OPTIONAL, data, List.of());
    }

    /** Without what was said, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "Said[]";
    }
}
