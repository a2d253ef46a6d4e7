package org.heardportal.content.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;

/**
 * The questions of one service, in order.
 *
 * @param key the name of its file
 * @param language the language of the words
 * @param service slug of the service that is asked for; no other form has it
 * @param questions at least one; a condition speaks only of questions before its own
 */
public record FormDefinition(String key, Language language, String service, String title, List<Question> questions) {

    public FormDefinition {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String wanted) {
        return questions.stream().filter(question -> question.key().equals(wanted)).findFirst();
    }

    /**
     * The questions that are asked, given these answers: those without a condition, and those whose conditions all hold.
     * What was once answered and is no longer asked counts as not answered, so that nothing hangs on an answer that nobody sees.
     *
     * @param answers by the key of the question; other keys are passed over
     */
    public List<Question> questionsFor(Map<String, Answer> answers) {
        List<Question> path = new ArrayList<>();
        Map<String, Answer> onPath = new HashMap<>();
        for (Question question : questions) {
            if (question.shownWhen().stream().allMatch(condition -> condition.holds(onPath))) {
                path.add(question);
                onPath.put(question.key(), answers.getOrDefault(question.key(), Answer.NONE));
            }
        }
        return List.copyOf(path);
    }
}
