package org.heardportal.content.load;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardportal.content.form.AddressQuestion;
import org.heardportal.content.form.Asked;
import org.heardportal.content.form.Choice;
import org.heardportal.content.form.Condition;
import org.heardportal.content.form.DataClass;
import org.heardportal.content.form.DateQuestion;
import org.heardportal.content.form.EmailQuestion;
import org.heardportal.content.form.LongTextQuestion;
import org.heardportal.content.form.Need;
import org.heardportal.content.form.OneOfQuestion;
import org.heardportal.content.form.PhoneQuestion;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.Question.Kind;
import org.heardportal.content.form.SeveralOfQuestion;
import org.heardportal.content.form.TextQuestion;
import org.heardportal.content.form.YesOrNoQuestion;

/** Reads one question of a form, and holds it against those before it. */
final class QuestionBlock {

    /** Two or three lines on a small screen. */
    private static final int LINE = 200;

    /** About a page of a letter; who has more to say is better heard by telephone. */
    private static final int PAGE = 2000;

    /** What is longer is a document. */
    private static final int LONGEST_OF_ALL = 10_000;

    private static final int FEWEST_CHOICES = 2;

    /** The key of a question is the last part of its address; here other pages of a form stand. */
    private static final Set<String> RESERVED = Set.of("check", "later", "clear", "done");

    /** Whatever is typed freely may hold personal data; a date or a choice holds what the form put there. */
    private static final Set<Kind> HOLD_NO_WORDS = EnumSet.of(Kind.DATE, Kind.YES_OR_NO, Kind.ONE_OF, Kind.SEVERAL_OF);

    private static final Pattern AROUND_TODAY = Pattern.compile("(\\d{1,4}) (day|week|month|year)s? (before|after) today");
    private static final Form<Period> DAY_AROUND_TODAY =
            new Form<>("'today', or such as '14 days before today' or '2 months after today'", Period.ZERO, QuestionBlock::aroundToday);
    private static final Form<Integer> LENGTH = new Form<>("a whole number from 1 to " + LONGEST_OF_ALL, 1, text -> {
        int length = Integer.parseInt(text);
        Form.require(length >= 1 && length <= LONGEST_OF_ALL, text);
        return length;
    });

    private final Block block;
    private final List<Question> before;

    QuestionBlock(Block block, List<Question> before) {
        this.block = block;
        this.before = before;
    }

    Question read() {
        Kind kind = block.value("kind", Form.oneOf(Kind.class));
        Asked asked = asked(kind);
        return switch (kind) {
            case TEXT -> new TextQuestion(asked, block.valueOr("longest", LENGTH, LINE));
            case LONG_TEXT -> new LongTextQuestion(asked, block.valueOr("longest", LENGTH, PAGE));
            case DATE -> date(asked);
            case YES_OR_NO -> new YesOrNoQuestion(asked);
            case ONE_OF -> new OneOfQuestion(asked, choices());
            case SEVERAL_OF -> new SeveralOfQuestion(asked, choices());
            case ADDRESS -> new AddressQuestion(asked, need("postcode", Need.OPTIONAL));
            case EMAIL -> new EmailQuestion(asked);
            case PHONE -> new PhoneQuestion(asked);
        };
    }

    private Asked asked(Kind kind) {
        return new Asked(key(), block.text("words"), block.textOrNone("hint"), need("answer", Need.REQUIRED), data(kind), conditions());
    }

    private String key() {
        Place place = block.placeOf("key");
        String key = block.value("key", Form.SLUG);
        if (RESERVED.contains(key)) {
            block.problem(place, "'%s' is the last part of the address of another page of every form".formatted(key));
        }
        if (!key.isEmpty() && question(key).isPresent()) {
            block.problem(place, "There is another question called '%s' in this form".formatted(key));
        }
        return key;
    }

    private Need need(String key, Need absent) {
        return block.valueOr(key, Form.oneOf(Need.class), absent);
    }

    private DataClass data(Kind kind) {
        Place place = block.placeOf("data");
        boolean there = block.has("data");
        DataClass data = block.value("data", Form.oneOf(DataClass.class));
        if (there && !data.isPersonal() && !HOLD_NO_WORDS.contains(kind)) {
            block.problem(place, "What somebody types may hold anything: 'data' must be identity, contact or words");
        }
        return data;
    }

    private DateQuestion date(Asked asked) {
        Place place = block.placeOf("latest");
        Optional<Period> earliest = day("earliest");
        Optional<Period> latest = day("latest");
        if (earliest.isPresent() && latest.isPresent() && canLeaveNone(earliest.get(), latest.get())) {
            block.problem(place, "'latest' is before 'earliest', so that there are days without an answer");
        }
        return new DateQuestion(asked, earliest, latest);
    }

    private Optional<Period> day(String key) {
        return block.has(key) ? Optional.of(block.value(key, DAY_AROUND_TODAY)) : Optional.empty();
    }

    /** Months differ in length, so every day of a leap year is tried. */
    private static boolean canLeaveNone(Period earliest, Period latest) {
        LocalDate start = Year.of(2028).atDay(1);
        return start.datesUntil(start.plusYears(1)).anyMatch(today -> today.plus(latest).isBefore(today.plus(earliest)));
    }

    private static Period aroundToday(String text) {
        if (text.equals("today")) {
            return Period.ZERO;
        }
        Matcher matcher = AROUND_TODAY.matcher(text);
        Form.require(matcher.matches(), text);
        int amount = Integer.parseInt(matcher.group(1)) * (matcher.group(3).equals("before") ? -1 : 1);
        return switch (matcher.group(2)) {
            case "day" -> Period.ofDays(amount);
            case "week" -> Period.ofWeeks(amount);
            case "month" -> Period.ofMonths(amount);
            default -> Period.ofYears(amount);
        };
    }

    private List<Choice> choices() {
        Place place = block.placeOf("choices");
        boolean there = block.has("choices");
        List<Choice> choices = new ArrayList<>();
        for (Block choice : block.blocks("choices")) {
            try (choice) {
                choices.add(choice(choice, choices));
            }
        }
        if (there && choices.size() < FEWEST_CHOICES) {
            block.problem(place, "'choices' needs at least %d".formatted(FEWEST_CHOICES));
        }
        return choices;
    }

    private static Choice choice(Block block, List<Choice> before) {
        Place place = block.placeOf("key");
        String key = block.value("key", Form.SLUG);
        if (before.stream().anyMatch(earlier -> earlier.key().equals(key))) {
            block.problem(place, "There is another choice called '%s' in this question".formatted(key));
        }
        return new Choice(key, block.text("words"));
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Block condition : block.blocksOrNone("shownWhen")) {
            try (condition) {
                conditions.add(condition(condition));
            }
        }
        return conditions;
    }

    private Condition condition(Block condition) {
        Place place = condition.placeOf("question");
        boolean there = condition.has("question");
        String key = condition.text("question");
        Place placeOfAnswers = condition.placeOf("is");
        boolean hasAnswers = condition.has("is");
        List<Block.Placed> is = condition.placedTexts("is");
        if (hasAnswers && is.isEmpty()) {
            condition.problem(placeOfAnswers, "'is' needs one entry at least");
        }
        if (there) {
            question(key).ifPresentOrElse(question -> checkChoices(condition, place, question, is),
                    () -> condition.problem(place, "There is no question called '%s' before this one".formatted(key)));
        }
        return new Condition(key, is.stream().map(Block.Placed::text).toList());
    }

    private static void checkChoices(Block condition, Place place, Question question, List<Block.Placed> is) {
        if (question.choiceKeys().isEmpty()) {
            condition.problem(place, "'%s' has no choices, so nothing can hang on its answer".formatted(question.key()));
            return;
        }
        is.stream().filter(answer -> !question.choiceKeys().contains(answer.text())).forEach(answer ->
                condition.problem(answer.place(), "'%s' has no choice '%s'".formatted(question.key(), answer.text())));
    }

    private Optional<Question> question(String key) {
        return before.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
