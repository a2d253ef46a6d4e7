package org.heardportal.content.form;

import java.util.List;
import java.util.Map;

/**
 * Holds when an earlier question has one of these answers.
 *
 * @param question key of a question with choices, before the one that is shown
 * @param is keys of its choices; {@code yes} and {@code no} for a yes or no
 */
public record Condition(String question, List<String> is) {

    public Condition {
        is = List.copyOf(is);
    }

    boolean holds(Map<String, Answer> answers) {
        return answers.getOrDefault(question, Answer.NONE).choices().stream().anyMatch(is::contains);
    }
}
