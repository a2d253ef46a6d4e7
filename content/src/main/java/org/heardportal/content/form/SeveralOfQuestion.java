package org.heardportal.content.form;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks for any number of choices. The answer has them in the order of the form, each once.
 *
 * @param choices at least two, in the order in which they are offered
 */
public record SeveralOfQuestion(Asked asked, List<Choice> choices) implements Question {

    public SeveralOfQuestion {
        choices = List.copyOf(choices);
    }

    @Override
    public Kind kind() {
        return Kind.SEVERAL_OF;
    }

    @Override
    public List<String> choiceKeys() {
        return choices.stream().map(Choice::key).toList();
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, parts(), this::chosen);
    }

    @Override
    public Typed typed(Answer answer) {
        return Typed.of(answer.choices().toArray(String[]::new));
    }

    private Checked chosen(Typed typed) {
        List<String> chosen = typed.written(Typed.WHOLE).toList();
        return choiceKeys().containsAll(chosen)
                ? new Checked.Accepted(Answer.ofLines(choiceKeys().stream().filter(chosen::contains).toList()))
                : Checked.refused(AnswerProblem.of(AnswerProblem.Reason.NO_SUCH_CHOICE));
    }
}
