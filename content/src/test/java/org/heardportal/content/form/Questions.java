package org.heardportal.content.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** One question of each kind, for tests. */
final class Questions {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final TextQuestion TEXT = new TextQuestion(asked(Need.REQUIRED), 20);
    static final LongTextQuestion LONG_TEXT = new LongTextQuestion(asked(Need.REQUIRED), 2000);
    static final DateQuestion DATE = new DateQuestion(asked(Need.REQUIRED), Optional.of(Period.ofDays(-30)), Optional.of(Period.ZERO));
    static final DateQuestion ANY_DATE = new DateQuestion(asked(Need.REQUIRED), Optional.empty(), Optional.empty());
    static final YesOrNoQuestion YES_OR_NO = new YesOrNoQuestion(asked(Need.REQUIRED));
    static final OneOfQuestion ONE_OF = new OneOfQuestion(asked(Need.REQUIRED), List.of(new Choice("road", "A road"), new Choice("path", "A path")));
    static final SeveralOfQuestion SEVERAL_OF = new SeveralOfQuestion(asked(Need.REQUIRED),
            List.of(new Choice("grey", "Grey"), new Choice("green", "Green"), new Choice("brown", "Brown")));
    static final AddressQuestion ADDRESS = new AddressQuestion(asked(Need.REQUIRED), Need.OPTIONAL);
    static final AddressQuestion ADDRESS_WITH_POSTCODE = new AddressQuestion(asked(Need.REQUIRED), Need.REQUIRED);
    static final EmailQuestion EMAIL = new EmailQuestion(asked(Need.REQUIRED));
    static final PhoneQuestion PHONE = new PhoneQuestion(asked(Need.REQUIRED));

    /** Each kind that there is, and the same again where nothing need be answered. */
    static final List<Question> OF_EVERY_KIND = List.of(TEXT, LONG_TEXT, ANY_DATE, DATE, YES_OR_NO, ONE_OF, SEVERAL_OF, ADDRESS, ADDRESS_WITH_POSTCODE, EMAIL, PHONE,
            new TextQuestion(asked(Need.OPTIONAL), 20), new LongTextQuestion(asked(Need.OPTIONAL), 2000),
            new DateQuestion(asked(Need.OPTIONAL), Optional.empty(), Optional.empty()), new YesOrNoQuestion(asked(Need.OPTIONAL)),
            new OneOfQuestion(asked(Need.OPTIONAL), ONE_OF.choices()), new SeveralOfQuestion(asked(Need.OPTIONAL), SEVERAL_OF.choices()),
            new AddressQuestion(asked(Need.OPTIONAL), Need.OPTIONAL), new EmailQuestion(asked(Need.OPTIONAL)), new PhoneQuestion(asked(Need.OPTIONAL)));

    private Questions() {
    }

    private static Asked asked(Need need) {
        return new Asked("question", "What is it?", "", need, DataClass.WORDS, List.of());
    }

    /** What came of checking, in one line: the answer with | between its lines, or each part and reason. */
    static String outcome(Question question, Typed typed) {
        return switch (question.check(typed, TODAY)) {
            case Checked.Accepted accepted -> "= " + String.join("|", accepted.answer().lines());
            case Checked.Refused refused -> String.join(" ", refused.problems().stream()
                    .map(problem -> problem.part().isEmpty() ? problem.reason().key() : problem.part() + ":" + problem.reason().key()).toList());
        };
    }
}
