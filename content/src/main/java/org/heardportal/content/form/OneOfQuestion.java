package org.heardportal.content.form;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks for one of several choices.
 *
 * @param choices at least two, in the order in which they are offered
 */
public record OneOfQuestion(Asked asked, List<Choice> choices) implements Question {

    public OneOfQuestion {
        choices = List.copyOf(choices);
    }

    @Override
    public Kind kind() {
        return Kind.ONE_OF;
    }

    @Override
    public List<String> choiceKeys() {
        return choices.stream().map(Choice::key).toList();
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, parts(), mine -> chosen(mine, choiceKeys()));
    }

    /** A page sends keys, so they are taken as they are; two at once come from no page. */
    static Checked chosen(Typed typed, List<String> keys) {
        List<String> chosen = typed.written(Typed.WHOLE).distinct().toList();
        return chosen.size() == 1 && keys.contains(chosen.getFirst())
                ? Checked.accepted(chosen.getFirst())
                : Checked.refused(AnswerProblem.of(AnswerProblem.Reason.NO_SUCH_CHOICE));
    }
}
