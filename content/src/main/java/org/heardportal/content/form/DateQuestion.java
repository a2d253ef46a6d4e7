package org.heardportal.content.form;

import static org.heardportal.content.form.AnswerProblem.Reason.MISSING;
import static org.heardportal.content.form.AnswerProblem.Reason.NO_SUCH_DATE;
import static org.heardportal.content.form.AnswerProblem.Reason.TOO_EARLY;
import static org.heardportal.content.form.AnswerProblem.Reason.TOO_LATE;
import static org.heardportal.content.form.AnswerProblem.Reason.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Asks for a date in three parts. The month may be a number or a name; the year has four digits, because two can be of two centuries.
 *
 * @param earliest from today to the first day that is accepted; empty for no limit
 * @param latest from today to the last day that is accepted; empty for no limit
 */
public record DateQuestion(Asked asked, Optional<Period> earliest, Optional<Period> latest) implements Question {

    public static final String DAY = "day";
    public static final String MONTH = "month";
    public static final String YEAR_PART = "year";

    private static final List<String> PARTS = List.of(DAY, MONTH, YEAR_PART);
    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("[0-9]{1,2}");

    @Override
    public Kind kind() {
        return Kind.DATE;
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
        LocalDate date = LocalDate.parse(answer.text());
        return Typed.ofParts(Map.of(DAY, Integer.toString(date.getDayOfMonth()), MONTH, Integer.toString(date.getMonthValue()),
                YEAR_PART, Integer.toString(date.getYear())));
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, PARTS, mine -> whole(mine, today));
    }

    private Checked whole(Typed typed, LocalDate today) {
        List<AnswerProblem> missing = PARTS.stream()
                .filter(part -> TypedText.isBlank(typed.text(part)))
                .map(part -> AnswerProblem.in(part, MISSING))
                .toList();
        if (!missing.isEmpty()) {
            return new Checked.Refused(missing);
        }
        String year = number(typed, YEAR_PART);
        if (!FOUR_DIGITS.matcher(year).matches()) {
            return Checked.refused(AnswerProblem.in(YEAR_PART, YEAR));
        }
        return date(year, number(typed, MONTH), number(typed, DAY))
                .map(date -> withinLimits(date, today))
                .orElseGet(() -> Checked.refused(AnswerProblem.of(NO_SUCH_DATE)));
    }

    private Checked withinLimits(LocalDate date, LocalDate today) {
        Optional<LocalDate> first = earliest.map(today::plus);
        Optional<LocalDate> last = latest.map(today::plus);
        if (first.filter(date::isBefore).isPresent()) {
            return Checked.refused(new AnswerProblem(TOO_EARLY, Typed.WHOLE, Map.of("earliest", first.get().toString())));
        }
        if (last.filter(date::isAfter).isPresent()) {
            return Checked.refused(new AnswerProblem(TOO_LATE, Typed.WHOLE, Map.of("latest", last.get().toString())));
        }
        return Checked.accepted(date.toString());
    }

    private static String number(Typed typed, String part) {
        return Digits.plain(TypedText.withoutSpaces(typed.text(part)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        Optional<Integer> monthNumber = ONE_OR_TWO_DIGITS.matcher(month).matches() ? Optional.of(Integer.parseInt(month)) : MonthNames.number(month);
        if (monthNumber.isEmpty() || !ONE_OR_TWO_DIGITS.matcher(day).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber.get(), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
