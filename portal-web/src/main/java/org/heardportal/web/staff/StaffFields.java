package org.heardportal.web.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heardportal.casework.DelayReason;
import org.heardportal.casework.OtherParty;
import org.heardportal.casework.StaffStep;
import org.heardportal.casework.StepRefused.Problem;

/** The fields of the form for each step of staff, and which of them a problem belongs to. */
final class StaffFields {

    /** Whom the council may wait for, by code. */
    static final List<String> OTHERS = Arrays.stream(OtherParty.values()).map(OtherParty::key).toList();

    /** Why the person is told another date, by code. */
    static final List<String> REASONS = Arrays.stream(DelayReason.values()).map(DelayReason::key).toList();

    private StaffFields() {
    }

    /** The names of what is typed and chosen for a step. */
    static List<String> of(StaffStep step) {
        return switch (step) {
            case TAKE, OTHERS_ANSWERED, REOPEN -> List.of();
            case HAND_TO_OTHERS -> List.of("whom");
            case ASK, ANSWER, NOTE -> List.of(StaffSteps.keyOf(step) + "-words");
            case CLOSE -> List.of("outcome", "close-duplicate", "close-words");
            case MOVE_DUE -> List.of("date-day", "date-month", "date-year", "reason", "move-due-words");
        };
    }

    /** The first control of the field that a problem belongs to. */
    static String of(StaffStep step, Problem problem) {
        return switch (problem) {
            case WORDS_MISSING, WORDS_TOO_LONG -> StaffSteps.keyOf(step) + "-words";
            case NO_SUCH_REFERENCE -> "close-duplicate";
            case DATE_NOT_LATER, DATE_HAS_PASSED -> "date-day";
            case REASON_MISSING -> "reason-" + REASONS.getFirst();
            case NOBODY_NAMED -> "whom-" + OTHERS.getFirst();
        };
    }

    /** The key of the words for a problem. */
    static String words(StaffStep step, Problem problem) {
        String key = "staff.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return problem == Problem.WORDS_MISSING ? key + "." + StaffSteps.keyOf(step) : key;
    }
}
