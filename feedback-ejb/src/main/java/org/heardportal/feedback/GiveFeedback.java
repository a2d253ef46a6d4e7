package org.heardportal.feedback;

import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Actor;

/**
 * Says something to the council.
 *
 * @param useful the answer to "Is this page useful?"
 * @param rating 1 is worst, 5 is best
 * @param words as typed; empty for an answer without words
 * @param email where the person wants to be told what became of it; empty for not at all
 * @param key the submission key of the form, minted with {@link FeedbackDesk#mintKey}; empty where the form has none because its page is the same for everyone
 */
public record GiveFeedback(Actor actor, About about, Optional<Boolean> useful, Optional<Integer> rating, String words, String email, Channel channel,
        Language language, Optional<String> key) {

    /** The longest words that are taken, in characters. */
    public static final int LONGEST_WORDS = 5000;

    /** Says nothing of what was said, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "GiveFeedback[" + about + "]";
    }
}
