package org.heardportal.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.casework.Contact;
import org.heardportal.content.form.AddressQuestion;
import org.heardportal.content.form.Answer;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.DateQuestion;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.Typed;

/** Fills in a form as somebody might, with answers that the form's own questions accept. */
final class SampleAnswers {

    private static final List<String> STREETS = List.of("Larkspur Road", "Foundry Lane", "Beacon Street", "Chapel Rise", "Harbour View", "Mill Terrace",
            "Quarry Close", "Elder Grove");
    private static final int LONGEST_STREET = 120;

    /** Days from the one on which the form is filled in, as people name them; the first that the question accepts is taken. */
    private static final List<Integer> DAYS = List.of(-1, 0, 8, -6);

    private final RandomGenerator chance;
    private final SampleWords words;

    SampleAnswers(RandomGenerator chance, SampleWords words) {
        this.chance = chance;
        this.words = words;
    }

    /**
     * Answers by key of the question, in the order in which they are asked.
     *
     * @param number of the person who fills it in
     */
    Map<String, Answer> fillIn(FormDefinition form, LocalDate day, int number) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            if (form.questionsFor(answers).contains(question)) {
                answers.put(question.key(), candidates(question, day, number)
                        .map(typed -> question.check(typed, day))
                        .flatMap(checked -> checked instanceof Checked.Accepted accepted ? Stream.of(accepted.answer()) : Stream.empty())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no sample answer fits the question " + question.key() + " of " + form.key())));
            }
        }
        return answers;
    }

    /** How to reach whoever gave these answers. */
    static Contact contact(FormDefinition form, Map<String, Answer> answers) {
        return new Contact("", first(form, answers, Question.Kind.EMAIL), first(form, answers, Question.Kind.PHONE), postcode(form, answers),
                first(form, answers, Question.Kind.ADDRESS).lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")),
                first(form, answers, Question.Kind.EMAIL).isEmpty() ? Optional.empty() : Optional.of(Contact.Way.EMAIL));
    }

    private Stream<Typed> candidates(Question question, LocalDate day, int number) {
        return switch (question.kind()) {
            case YES_OR_NO -> Stream.of(Typed.of(chance.nextInt(4) == 0 ? "yes" : "no"));
            case ONE_OF -> Stream.of(Typed.of(oneOf(question)));
            case SEVERAL_OF -> question.isRequired() || chance.nextInt(6) == 0 ? Stream.of(Typed.of(oneOf(question))) : Stream.of(Typed.NOTHING);
            case DATE -> DAYS.stream().map(days -> dateTyped(day.plusDays(days)));
            case ADDRESS -> Stream.of(Typed.ofParts(Map.of(AddressQuestion.LINE_1, (1 + chance.nextInt(LONGEST_STREET)) + " " + street(),
                    AddressQuestion.TOWN, "Tynewick", AddressQuestion.POSTCODE, "ZZ99 3VZ")));
            case EMAIL -> Stream.of(Typed.of("resident.%03d@example.org".formatted(number)));
            case PHONE -> Stream.of(Typed.of("07700 900%03d".formatted(number)));
            case TEXT, LONG_TEXT -> Stream.of(words.any(question.key(), chance).map(text -> Typed.of(text)).orElse(Typed.NOTHING));
        };
    }

    /** Most people leave their e-mail address where they are asked how to be told. */
    private String oneOf(Question question) {
        List<String> keys = question.choiceKeys();
        return keys.contains("email") && chance.nextInt(10) < 7 ? "email" : keys.get(chance.nextInt(keys.size()));
    }

    private String street() {
        return STREETS.get(chance.nextInt(STREETS.size()));
    }

    private static Typed dateTyped(LocalDate date) {
        return Typed.ofParts(Map.of(DateQuestion.DAY, Integer.toString(date.getDayOfMonth()), DateQuestion.MONTH, Integer.toString(date.getMonthValue()),
                DateQuestion.YEAR_PART, Integer.toString(date.getYear())));
    }

    private static String first(FormDefinition form, Map<String, Answer> answers, Question.Kind kind) {
        return form.questions().stream().filter(question -> question.kind() == kind)
                .map(question -> answers.getOrDefault(question.key(), Answer.NONE).text()).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String postcode(FormDefinition form, Map<String, Answer> answers) {
        return first(form, answers, Question.Kind.ADDRESS).lines().reduce((before, last) -> last).orElse("");
    }
}
