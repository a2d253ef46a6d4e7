package org.heardportal.casework;

import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.form.Answer;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.shared.Secret;

/**
 * How far a draft is.
 *
 * @param service slug of the service that is asked for
 * @param form as it was when the draft was begun
 * @param answers by the key of the question, also to questions that an earlier answer has taken off the path; passed over is an empty answer
 */
public record DraftProgress(String service, FormDefinition form, Map<String, Answer> answers) {

    public DraftProgress {
        answers = Map.copyOf(answers);
    }

    /** The questions that are asked after the answers so far. */
    public List<Question> path() {
        return form.questionsFor(answers);
    }

    /** The first question that is not answered yet; empty where the answers can be checked and sent. */
    public Optional<Question> firstOpen() {
        return path().stream().filter(question -> !answers.containsKey(question.key())).findFirst();
    }

    /** A question that is asked and has an answer to everything before it. */
    public Optional<Question> reachable(String key) {
        List<Question> path = path();
        int open = firstOpen().map(path::indexOf).orElse(path.size());
        return path.stream().filter(question -> question.key().equals(key) && path.indexOf(question) <= open).findFirst();
    }

    /** The first answer that would not be taken today. */
    public Optional<Question> firstOutdated(LocalDate today) {
        return path().stream().filter(question -> answers.containsKey(question.key()))
                .filter(question -> question.check(question.typed(answers.get(question.key())), today) instanceof Checked.Refused).findFirst();
    }

    /** What is sent: the answers to what is asked, in the order of the form, without what was passed over. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        path().forEach(question -> Optional.ofNullable(answers.get(question.key())).filter(answer -> !answer.isEmpty())
                .ifPresent(answer -> given.put(question.key(), answer.text())));
        return given;
    }

    /** Stands for the answers as they are: others have another. */
    public String digest() {
        StringBuilder text = new StringBuilder();
        given().forEach((key, answer) -> text.append(key).append(' ').append(answer.length()).append(' ').append(answer).append('\n'));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(text.toString()));
    }

    /** Says nothing of the answers, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "DraftProgress[" + service + "]";
    }
}
