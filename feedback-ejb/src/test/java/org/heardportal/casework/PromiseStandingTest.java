package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.casework.SampleRequests.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Measure.Stage;
import org.heardportal.content.promise.Target;
import org.heardportal.promise.PromiseClock;
import org.heardportal.shared.Actor;
import org.junit.jupiter.api.Test;

/** What the columns of a promise say after each event, by the rows of the counting table: five working days from Monday 1 June 2026 are up on Monday 8 June. */
class PromiseStandingTest {

    private static final String STANDARD = "five-days";
    private static final Instant DUE = at("2026-06-09T00:00");

    private final List<RequestEvent> log = new ArrayList<>();

    PromiseStandingTest() {
        happens(RequestEventKind.RECEIVED, "2026-06-01T10:00", EventDetails.NONE.withTeam("waste"));
    }

    @Test
    void aNewPromiseRunsToItsDate() {
        assertThat(says(Stage.FINISH)).isEqualTo(new PromiseStanding(Optional.empty(), DUE, DUE, Optional.empty(), Optional.empty()));
    }

    @Test
    void finishedInTimeIsKeptFromTheEventThatEndedIt() {
        closed("2026-06-08T23:59", Outcome.DONE);
        assertThat(says(Stage.FINISH)).isEqualTo(settled(2, "kept", "2026-06-08T23:59"));
    }

    @Test
    void finishedLaterIsBroken() {
        closed("2026-06-09T00:00", Outcome.DONE);
        assertThat(says(Stage.FINISH)).isEqualTo(settled(2, "broken", "2026-06-09T00:00"));
    }

    @Test
    void anythingThatHappensAfterTheDateFindsItBroken() {
        happens(RequestEventKind.NOTE_ADDED, "2026-06-08T10:00", EventDetails.NONE);
        assertThat(says(Stage.FINISH).outcome()).isEmpty();
        happens(RequestEventKind.NOTE_ADDED, "2026-06-10T10:00", EventDetails.NONE);
        closed("2026-06-12T10:00", Outcome.DONE);
        assertThat(says(Stage.FINISH)).isEqualTo(new PromiseStanding(Optional.of(4), DUE, DUE, Optional.of("broken"), Optional.of(at("2026-06-10T10:00"))));
    }

    @Test
    void aStopMovesTheDateThatCountsAndNotTheOneThatWasTold() {
        happens(RequestEventKind.INFORMATION_ASKED, "2026-06-03T10:00", EventDetails.NONE);
        happens(RequestEventKind.INFORMATION_GIVEN, "2026-06-05T10:00", EventDetails.NONE);
        assertThat(says(Stage.FINISH)).isEqualTo(new PromiseStanding(Optional.empty(), DUE, at("2026-06-11T00:00"), Optional.empty(), Optional.empty()));
    }

    @Test
    void waitingForOthersMovesNothing() {
        happens(RequestEventKind.HANDED_TO_OTHERS, "2026-06-03T10:00", EventDetails.NONE.withWaitingFor("contractor"));
        happens(RequestEventKind.OTHERS_ANSWERED, "2026-06-05T10:00", EventDetails.NONE);
        assertThat(says(Stage.FINISH).countsUntil()).isEqualTo(DUE);
    }

    @Test
    void aDateThatIsMovedIsToldOfItsOwnStandardAndNeverDecides() {
        happens(RequestEventKind.DUE_MOVED, "2026-06-03T10:00", EventDetails.NONE.withMove(STANDARD, LocalDate.parse("2026-06-08"), LocalDate.parse("2026-06-15")));
        assertThat(says(Stage.FINISH)).isEqualTo(new PromiseStanding(Optional.empty(), at("2026-06-16T00:00"), DUE, Optional.empty(), Optional.empty()));
        assertThat(PromiseStanding.after(log, "another", clock(Stage.FINISH)).dueAt()).isEqualTo(DUE);
        closed("2026-06-10T10:00", Outcome.DONE);
        assertThat(says(Stage.FINISH).outcome()).contains("broken");
    }

    @Test
    void reopeningTakesTheOutcomeBackAndTheTimeInBetweenWasAStop() {
        closed("2026-06-04T10:00", Outcome.DONE);
        happens(RequestEventKind.REOPENED, "2026-06-09T10:00", EventDetails.NONE);
        assertThat(says(Stage.FINISH)).isEqualTo(new PromiseStanding(Optional.empty(), DUE, at("2026-06-12T00:00"), Optional.empty(), Optional.empty()));
        closed("2026-06-11T10:00", Outcome.DONE);
        assertThat(says(Stage.FINISH)).extracting(PromiseStanding::stopEvent, PromiseStanding::outcome).containsExactly(Optional.of(4), Optional.of("kept"));
    }

    @Test
    void whatWasAnsweredStaysAnsweredWhateverFollows() {
        happens(RequestEventKind.ANSWERED, "2026-06-03T10:00", EventDetails.NONE);
        closed("2026-06-04T10:00", Outcome.DONE);
        happens(RequestEventKind.REOPENED, "2026-06-15T10:00", EventDetails.NONE);
        assertThat(says(Stage.ANSWER)).isEqualTo(settled(2, "kept", "2026-06-03T10:00"));
        assertThat(says(Stage.ACKNOWLEDGE)).isEqualTo(settled(2, "kept", "2026-06-03T10:00"));
    }

    @Test
    void eachEndingIsCountedAsTheTableSays() {
        assertThat(afterEnding(Outcome.ALREADY_REPORTED, Stage.ANSWER)).contains("left_out");
        assertThat(afterEnding(Outcome.NOT_OURS, Stage.ANSWER)).contains("kept");
        assertThat(afterEnding(Outcome.NOT_OURS, Stage.FINISH)).contains("left_out");
        assertThat(afterEnding(Outcome.NOT_AGREED, Stage.FINISH)).contains("kept");
        assertThat(afterEnding(Outcome.NOTHING_FOUND, Stage.FINISH)).contains("kept");
        log.removeLast();
        happens(RequestEventKind.WITHDRAWN, "2026-06-08T10:00", EventDetails.NONE);
        assertThat(says(Stage.FINISH).outcome()).contains("left_out");
        log.removeLast();
        happens(RequestEventKind.WITHDRAWN, "2026-06-09T10:00", EventDetails.NONE);
        assertThat(says(Stage.FINISH).outcome()).contains("broken");
    }

    @Test
    void aStepThatWasMendedDidNotHappen() {
        closed("2026-06-04T10:00", Outcome.DONE);
        log.add(new RequestEvent(3, RequestEventKind.CORRECTED, at("2026-06-04T11:00"), Actor.Kind.ADVISER, "", EventDetails.NONE, Optional.of(2)));
        assertThat(says(Stage.FINISH).outcome()).isEmpty();
        assertThat(says(Stage.FINISH).stopEvent()).isEmpty();
    }

    private Optional<String> afterEnding(Outcome outcome, Stage stage) {
        log.subList(1, log.size()).clear();
        closed("2026-06-04T10:00", outcome);
        return says(stage).outcome();
    }

    private PromiseStanding says(Stage stage) {
        return PromiseStanding.after(log, STANDARD, clock(stage));
    }

    private static PromiseStanding settled(int event, String outcome, String at) {
        return new PromiseStanding(Optional.of(event), DUE, DUE, Optional.of(outcome), Optional.of(at(at)));
    }

    private static PromiseClock clock(Stage stage) {
        return new PromiseClock(new Measure.Time(stage, new Target(5, Target.Unit.WORKING_DAYS, LocalTime.MAX)),
                WorkingCalendar.of(Division.ENGLAND_AND_WALES, List.of(), List.of()));
    }

    private void closed(String at, Outcome outcome) {
        happens(RequestEventKind.CLOSED, at, EventDetails.NONE.withOutcome(outcome, Optional.empty()));
    }

    private void happens(RequestEventKind kind, String at, EventDetails details) {
        log.add(new RequestEvent(log.size() + 1, kind, at(at), Actor.Kind.SYSTEM, "", details, Optional.empty()));
    }
}
