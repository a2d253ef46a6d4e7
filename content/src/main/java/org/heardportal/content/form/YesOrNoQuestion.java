package org.heardportal.content.form;

import java.time.LocalDate;
import java.util.List;

/** Asks for yes or no. */
public record YesOrNoQuestion(Asked asked) implements Question {

    public static final String YES = "yes";
    public static final String NO = "no";

    @Override
    public Kind kind() {
        return Kind.YES_OR_NO;
    }

    @Override
    public List<String> choiceKeys() {
        return List.of(YES, NO);
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, parts(), mine -> OneOfQuestion.chosen(mine, choiceKeys()));
    }
}
