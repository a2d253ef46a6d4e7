package org.heardportal.content.form;

import java.util.List;

/** What came of checking: an answer, or what is wrong. */
public sealed interface Checked {

    /** What was typed answers the question. */
    record Accepted(Answer answer) implements Checked {
    }

    /**
     * What was typed does not answer the question.
     *
     * @param problems at least one, in the order of the controls
     */
    record Refused(List<AnswerProblem> problems) implements Checked {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static Checked accepted(String text) {
        return new Accepted(new Answer(text));
    }

    static Checked refused(AnswerProblem problem) {
        return new Refused(List.of(problem));
    }
}
