package org.heardportal.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heardportal.casework.RequestFile.Answered;
import org.heardportal.content.form.Answer;
import org.heardportal.content.form.Choice;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.OneOfQuestion;
import org.heardportal.content.form.PhoneQuestion;
import org.heardportal.content.form.DateQuestion;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.SeveralOfQuestion;
import org.heardportal.content.form.YesOrNoQuestion;

/** Answers as staff read them: with the question in words, choices by theirs, dates in words, telephone numbers as they are dialled here. */
final class AnswerLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Map<String, String> YES_AND_NO = Map.of(YesOrNoQuestion.YES, "Yes", YesOrNoQuestion.NO, "No");

    private AnswerLines() {
    }

    /**
     * @param answers canonical, by key of the question
     * @param form that was filled in; without one the keys stand for the questions
     */
    static List<Answered> of(Map<String, String> answers, Optional<FormDefinition> form) {
        return answers.entrySet().stream().map(answer -> {
            Optional<Question> question = form.flatMap(definition -> definition.question(answer.getKey()));
            List<String> lines = new Answer(answer.getValue()).lines();
            return new Answered(question.map(Question::words).orElse(answer.getKey()), question.map(asked -> read(asked, lines)).orElse(lines));
        }).toList();
    }

    private static List<String> read(Question question, List<String> lines) {
        List<String> given = lines.stream().filter(line -> !line.isEmpty()).toList();
        return switch (question) {
            case DateQuestion date -> given.stream().map(line -> LocalDate.parse(line).format(DAY)).toList();
            case YesOrNoQuestion yesOrNo -> words(given, YES_AND_NO);
            case OneOfQuestion one -> words(given, byKey(one.choices()));
            case SeveralOfQuestion several -> words(given, byKey(several.choices()));
            case PhoneQuestion phone -> given.stream().map(line -> line.replaceFirst("^\\+44", "0")).toList();
            default -> given;
        };
    }

    private static List<String> words(List<String> keys, Map<String, String> words) {
        return keys.stream().map(key -> words.getOrDefault(key, key)).toList();
    }

    private static Map<String, String> byKey(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::key, Choice::words));
    }
}
