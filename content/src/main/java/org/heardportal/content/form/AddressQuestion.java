package org.heardportal.content.form;

import static org.heardportal.content.form.AnswerProblem.Reason.MISSING;
import static org.heardportal.content.form.AnswerProblem.Reason.NO_POSTCODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for an address, typed in four lines of which the first is needed. The postcode is written as it should be;
 * where its line is empty it is taken from the end of another line, where people put it too.
 *
 * @param postcode whether an address without one is enough
 */
public record AddressQuestion(Asked asked, Need postcode) implements Question {

    public static final String LINE_1 = "line-1";
    public static final String LINE_2 = "line-2";
    public static final String TOWN = "town";
    public static final String POSTCODE = "postcode";

    private static final List<String> PARTS = List.of(LINE_1, LINE_2, TOWN, POSTCODE);
    private static final List<String> WHERE_A_POSTCODE_MAY_END_UP = List.of(TOWN, LINE_2, LINE_1);

    /** Twice the longest line that Royal Mail's address file has room for, which is 60. */
    private static final int LONGEST_LINE = 120;

    @Override
    public Kind kind() {
        return Kind.ADDRESS;
    }

    @Override
    public List<String> parts() {
        return PARTS;
    }

    @Override
    public Typed typed(Answer answer) {
        if (answer.isEmpty()) {
            return Typed.NOTHING;
        }
        List<String> lines = answer.lines();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < PARTS.size(); i++) {
            values.put(PARTS.get(i), lines.get(i));
        }
        return Typed.ofParts(values);
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, PARTS, this::whole);
    }

    private Checked whole(Typed typed) {
        Map<String, String> lines = new HashMap<>();
        PARTS.forEach(part -> lines.put(part, cleaned(typed.text(part))));
        List<AnswerProblem> problems = new ArrayList<>();
        PARTS.forEach(part -> TypedText.problem(part, lines.get(part), LONGEST_LINE).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            return new Checked.Refused(problems);
        }
        if (lines.get(POSTCODE).isEmpty()) {
            takePostcodeFromAnotherLine(lines);
        }
        if (lines.get(LINE_1).isEmpty()) {
            problems.add(AnswerProblem.in(LINE_1, MISSING));
        }
        postcodeProblem(lines.get(POSTCODE)).ifPresent(problems::add);
        lines.computeIfPresent(POSTCODE, (part, typedPostcode) -> Postcode.of(typedPostcode).orElse(typedPostcode));
        return problems.isEmpty() ? new Checked.Accepted(Answer.ofLines(PARTS.stream().map(lines::get).toList())) : new Checked.Refused(problems);
    }

    private Optional<AnswerProblem> postcodeProblem(String typed) {
        if (typed.isEmpty()) {
            return postcode == Need.REQUIRED ? Optional.of(AnswerProblem.in(POSTCODE, MISSING)) : Optional.empty();
        }
        return Postcode.of(typed).isEmpty() ? Optional.of(AnswerProblem.in(POSTCODE, NO_POSTCODE)) : Optional.empty();
    }

    private static String cleaned(String typed) {
        return TypedText.isBlank(typed) ? "" : TypedText.line(typed);
    }

    private static void takePostcodeFromAnotherLine(Map<String, String> lines) {
        WHERE_A_POSTCODE_MAY_END_UP.stream().filter(part -> Postcode.endOf(lines.get(part)).isPresent()).findFirst().ifPresent(part -> {
            String line = lines.get(part);
            String found = Postcode.endOf(line).orElseThrow();
            lines.put(POSTCODE, found);
            lines.put(part, cleaned(line.substring(0, line.length() - found.length()).replaceFirst("[, ]{1,3}$", "")));
        });
    }
}
