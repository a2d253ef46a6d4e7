package org.heardportal.content.form;

import java.util.List;
import java.util.function.Function;

/**
 * What every question has, whatever its kind.
 *
 * @param key small letters, digits and hyphens; no other question of the form has it
 * @param words the question in words: heading and label of its page
 * @param hint a line of help, or an empty text
 * @param data what the answer is, as data
 * @param shownWhen all of these hold where the question is asked; empty for one that everybody is asked
 */
public record Asked(String key, String words, String hint, Need need, DataClass data, List<Condition> shownWhen) {

    public Asked {
        shownWhen = List.copyOf(shownWhen);
    }

    /** Nothing typed is an answer where the question is optional; anything else is for the question to judge. */
    Checked unlessBlank(Typed typed, List<String> parts, Function<Typed, Checked> judge) {
        Typed mine = typed.only(parts);
        if (!mine.isBlank()) {
            return judge.apply(mine);
        }
        return need == Need.OPTIONAL ? new Checked.Accepted(Answer.NONE) : Checked.refused(AnswerProblem.of(AnswerProblem.Reason.MISSING));
    }
}
