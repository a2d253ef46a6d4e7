package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heardportal.content.form.AddressQuestion;
import org.heardportal.content.form.AnswerProblem;
import org.heardportal.content.form.Choice;
import org.heardportal.content.form.OneOfQuestion;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.SeveralOfQuestion;
import org.heardportal.content.form.Typed;
import org.heardportal.web.component.Caption;
import org.heardportal.web.component.Caption.Wrong;
import org.heardportal.web.component.ChoiceField;
import org.heardportal.web.component.ChoiceField.Option;
import org.heardportal.web.component.DateField;
import org.heardportal.web.component.Field;
import org.heardportal.web.component.GroupField;
import org.heardportal.web.component.TextField;
import org.heardportal.web.component.TextField.Typing;
import org.heardportal.web.faces.Words;

/** Makes the field of a question: its words are heading and label of the page, its controls hold what was typed. */
@RequestScoped
public class QuestionField {

    /** Name and id of the one control, and what those of several begin with. */
    static final String NAME = "answer";

    private static final Map<String, String> TOKENS = Map.of(AddressQuestion.LINE_1, "address-line1", AddressQuestion.LINE_2, "address-line2",
            AddressQuestion.TOWN, "address-level2", AddressQuestion.POSTCODE, "postal-code");

    @Inject
    private Words words;

    @Inject
    private AnswerWords answers;

    /**
     * What a question is shown with.
     *
     * @param lang language of the question where it is not that of the page; else empty
     */
    public record Shown(Question question, String lang, Typed typed, List<AnswerProblem> problems) {
    }

    /** The question in words, which say where it may be passed over. */
    public String title(Question question) {
        return question.isRequired() ? question.words() : words.of("answer.optional", question.words());
    }

    /** The field as it is shown. */
    public Field of(Shown shown) {
        return switch (shown.question()) {
            case OneOfQuestion one -> choices(shown, ChoiceField.Kind.RADIOS, one.choices());
            case SeveralOfQuestion several -> choices(shown, ChoiceField.Kind.CHECKBOXES, several.choices());
            default -> switch (shown.question().kind()) {
                case YES_OR_NO -> choices(shown, ChoiceField.Kind.RADIOS,
                        shown.question().choiceKeys().stream().map(key -> new Choice(key, words.of("answer." + key))).toList());
                case DATE -> new DateField(NAME, caption(shown), shown.question().parts().stream().map(part -> datePart(shown, part)).toList());
                case ADDRESS -> new GroupField(NAME, groupCaption(shown), shown.question().parts().stream().map(part -> addressPart(shown, part)).toList());
                case EMAIL -> text(shown, Typing.EMAIL);
                case PHONE -> text(shown, Typing.PHONE);
                case LONG_TEXT -> text(shown, Typing.LINES);
                default -> text(shown, Typing.LINE);
            };
        };
    }

    /** The id of the control that a problem is about, where the summary leads to. */
    static String control(Question question, AnswerProblem problem) {
        String part = problem.part().equals(Typed.WHOLE) ? question.parts().getFirst() : problem.part();
        return part.isEmpty() ? NAME : NAME + "-" + part;
    }

    private TextField text(Shown shown, Typing typing) {
        return new TextField(NAME, NAME, caption(shown), shown.typed().text(Typed.WHOLE), typing);
    }

    private ChoiceField choices(Shown shown, ChoiceField.Kind kind, List<Choice> choices) {
        List<String> chosen = shown.typed().texts(Typed.WHOLE);
        return new ChoiceField(kind, NAME, NAME, caption(shown), choices.stream().map(choice -> new Option(choice.key(), choice.words(), chosen.contains(choice.key()))).toList());
    }

    private DateField.Part datePart(Shown shown, String part) {
        boolean wrong = shown.problems().stream().anyMatch(problem -> problem.part().equals(Typed.WHOLE) || problem.part().equals(part));
        return new DateField.Part(part, NAME + "-" + part, words.of("answer.date." + part), shown.typed().text(part), part.equals("year") ? 4 : 2, wrong);
    }

    private TextField addressPart(Shown shown, String part) {
        String own = NAME + "-" + part;
        return new TextField(own, own, new Caption(words.of("answer.address." + part), "", false, "", "", wrong(shown, of -> of.equals(part))), shown.typed().text(part),
                Typing.addressPart(TOKENS.get(part)));
    }

    private Caption caption(Shown shown) {
        return caption(shown, wrong(shown, part -> true));
    }

    /** What is wrong with one line of several is said there. */
    private Caption groupCaption(Shown shown) {
        return caption(shown, wrong(shown, Typed.WHOLE::equals));
    }

    private Caption caption(Shown shown, Wrong wrong) {
        return new Caption(title(shown.question()), "l", true, shown.lang(), shown.question().hint(), wrong);
    }

    private Wrong wrong(Shown shown, Predicate<String> parts) {
        return new Wrong(words.of("form.error.prefix"), shown.problems().stream().filter(problem -> parts.test(problem.part()))
                .map(problem -> answers.of(shown.question(), problem)).collect(Collectors.joining(" ")));
    }
}
