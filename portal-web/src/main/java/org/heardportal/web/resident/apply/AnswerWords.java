package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heardportal.content.form.Answer;
import org.heardportal.content.form.AnswerProblem;
import org.heardportal.content.form.Choice;
import org.heardportal.content.form.OneOfQuestion;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.SeveralOfQuestion;
import org.heardportal.content.form.Typed;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;

/** Answers and what is wrong with them, in words. */
@RequestScoped
public class AnswerWords {

    @Inject
    private Words words;

    @Inject
    private Visit visit;

    /** What is wrong, and how to mend it. */
    public String of(Question question, AnswerProblem problem) {
        Map<String, String> values = problem.values();
        String key = key(question.kind(), problem);
        return switch (problem.reason()) {
            case TOO_LONG -> words.of(key, Integer.parseInt(values.get("longest")), Integer.parseInt(values.get("length")));
            case TOO_EARLY -> words.of(key, day(values.get("earliest")));
            case TOO_LATE -> words.of(key, day(values.get("latest")));
            default -> words.of(key);
        };
    }

    /** What is missing is said by kind and part; everything else needs the same words wherever it happens. */
    static String key(Question.Kind kind, AnswerProblem problem) {
        String base = "answer.problem." + problem.reason().key();
        if (problem.reason() != AnswerProblem.Reason.MISSING) {
            return base;
        }
        String ofKind = base + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return problem.part().equals(Typed.WHOLE) ? ofKind : ofKind + "." + problem.part();
    }

    /** An answer as people read it, line by line; none where the question was passed over. */
    public List<String> lines(Question question, Answer answer) {
        return switch (question) {
            case OneOfQuestion one -> chosen(one.choices(), answer);
            case SeveralOfQuestion several -> chosen(several.choices(), answer);
            default -> switch (question.kind()) {
                case YES_OR_NO -> answer.choices().stream().map(choice -> words.of("answer." + choice)).toList();
                case DATE -> answer.isEmpty() ? List.of() : List.of(day(answer.text()));
                case PHONE -> answer.isEmpty() ? List.of() : List.of(answer.text().replaceFirst("^\\+44", "0"));
                default -> answer.lines().stream().filter(line -> !line.isEmpty()).toList();
            };
        };
    }

    private static List<String> chosen(List<Choice> choices, Answer answer) {
        return choices.stream().filter(choice -> answer.choices().contains(choice.key())).map(Choice::words).toList();
    }

    private String day(String date) {
        return LongDate.of(LocalDate.parse(date), visit.getLocale());
    }
}
