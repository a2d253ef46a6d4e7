package org.heardportal.web.resident.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.Checker.Choice;
import org.heardportal.content.guidance.Checker.Outcome;
import org.heardportal.content.guidance.Checker.Question;

/**
 * How far somebody has come through the questions of a checker, from the answers in the address. An answer that the question does not have, and every answer to a
 * question that the others do not lead to, is let be: an address that somebody edited shows the first question that is still open.
 *
 * @param given the answers that hold, in order
 * @param open the question to ask next; empty at the end
 * @param outcome where it ends; empty before that
 */
record CheckerWalk(List<Given> given, Optional<Question> open, Optional<Outcome> outcome) {

    /** A question with the answer that was given. */
    record Given(Question question, Choice choice) {
    }

    /**
     * @param answers the value given for the key of a question; an empty text where there is none
     */
    static CheckerWalk through(Checker checker, UnaryOperator<String> answers) {
        List<Given> given = new ArrayList<>();
        Optional<Question> next = Optional.of(checker.questions().getFirst());
        Optional<Outcome> outcome = Optional.empty();
        while (next.isPresent()) {
            Question question = next.get();
            String value = answers.apply(question.key());
            Optional<Choice> choice = question.choices().stream().filter(each -> each.value().equals(value)).findFirst();
            if (choice.isEmpty()) {
                break;
            }
            given.add(new Given(question, choice.get()));
            next = checker.question(choice.get().leadsTo());
            outcome = checker.outcome(choice.get().leadsTo());
        }
        return new CheckerWalk(List.copyOf(given), next, outcome);
    }
}
