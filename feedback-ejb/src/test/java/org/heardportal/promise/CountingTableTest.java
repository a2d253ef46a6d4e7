package org.heardportal.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.promise.Target.Unit.WORKING_DAYS;
import static org.heardportal.promise.Promises.at;
import static org.heardportal.promise.Promises.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Measure.Stage;
import org.heardportal.promise.PromiseEvent.Acknowledged;
import org.heardportal.promise.PromiseEvent.Answered;
import org.heardportal.promise.PromiseEvent.Ended;
import org.heardportal.promise.PromiseEvent.Ending;
import org.heardportal.promise.PromiseEvent.Reopened;
import org.heardportal.promise.PromiseEvent.Resumed;
import org.heardportal.promise.PromiseEvent.Waiting;
import org.heardportal.promise.PromiseEvent.Whom;
import org.heardportal.promise.PromiseOutcome.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The counting table, each row for each stage, within five working days from Monday 1 June 2026: due on Monday 8 June. */
class CountingTableTest {

    private static final Instant RECEIVED = at("2026-06-01T10:00");
    private static final Instant IN_TIME = at("2026-06-08T23:59");
    private static final Instant LATE = at("2026-06-09T00:00");
    private static final Instant PERIOD_END = at("2026-06-30T23:59");

    /** What happened, and what it is counted as for acknowledging, answering and finishing. */
    private enum Row {
        FINISHED_IN_TIME(PromiseOutcome.KEPT, ended(Ending.FINISHED, IN_TIME)),
        FINISHED_LATER(PromiseOutcome.BROKEN, ended(Ending.FINISHED, LATE)),
        STILL_OPEN(PromiseOutcome.BROKEN),
        STOPPED_IN_TIME(PromiseOutcome.WAITING_FOR_PERSON, waiting(IN_TIME)),
        STOPPED_LATER(PromiseOutcome.BROKEN, waiting(LATE)),
        STOPPED_AND_FINISHED_BY_THE_DATE_THAT_COUNTS(PromiseOutcome.KEPT,
                waiting(IN_TIME), new Resumed(at("2026-06-12T10:00")), ended(Ending.FINISHED, at("2026-06-12T11:00"))),
        STOPPED_AND_FINISHED_LATER(PromiseOutcome.BROKEN,
                waiting(IN_TIME), new Resumed(at("2026-06-12T10:00")), ended(Ending.FINISHED, at("2026-06-13T00:00"))),
        WITHDRAWN_IN_TIME(PromiseOutcome.WITHDRAWN, ended(Ending.WITHDRAWN, IN_TIME)),
        WITHDRAWN_LATER(PromiseOutcome.BROKEN, ended(Ending.WITHDRAWN, LATE)),
        LAPSED_AFTER_A_STOP_IN_TIME(PromiseOutcome.LAPSED, waiting(IN_TIME), ended(Ending.LAPSED, at("2026-06-27T10:00"))),
        LAPSED_AFTER_A_LATER_STOP(PromiseOutcome.BROKEN, waiting(LATE), ended(Ending.LAPSED, at("2026-06-27T10:00"))),
        ALREADY_REPORTED(PromiseOutcome.ALREADY_REPORTED, ended(Ending.ALREADY_REPORTED, IN_TIME)),
        ALREADY_REPORTED_LATER(PromiseOutcome.ALREADY_REPORTED, ended(Ending.ALREADY_REPORTED, LATE)),
        ANSWERED_AND_ALREADY_REPORTED(PromiseOutcome.ALREADY_REPORTED, new Answered(IN_TIME), ended(Ending.ALREADY_REPORTED, LATE)),
        NOT_OURS(PromiseOutcome.KEPT, PromiseOutcome.KEPT, PromiseOutcome.NOT_OURS, ended(Ending.NOT_OURS, IN_TIME)),
        NOT_OURS_LATER(PromiseOutcome.BROKEN, PromiseOutcome.BROKEN, PromiseOutcome.NOT_OURS, ended(Ending.NOT_OURS, LATE)),
        REOPENED_AND_NOT_DUE_YET(PromiseOutcome.TAKEN_BACK, ended(Ending.FINISHED, IN_TIME), new Reopened(at("2026-06-30T10:00"))),
        REOPENED_AND_STILL_OPEN(PromiseOutcome.BROKEN, ended(Ending.FINISHED, IN_TIME), new Reopened(at("2026-06-29T10:00"))),
        REOPENED_AND_FINISHED_BY_THE_DATE_THAT_COUNTS(PromiseOutcome.KEPT,
                ended(Ending.FINISHED, IN_TIME), new Reopened(at("2026-06-29T10:00")), ended(Ending.FINISHED, at("2026-06-29T23:59"))),
        REOPENED_AND_STOPPED(PromiseOutcome.WAITING_FOR_PERSON, ended(Ending.FINISHED, IN_TIME), new Reopened(at("2026-06-29T10:00")), waiting(at("2026-06-29T11:00"))),
        FINISHED_LATER_AND_REOPENED(PromiseOutcome.BROKEN, ended(Ending.FINISHED, LATE), new Reopened(at("2026-06-30T10:00"))),
        ACKNOWLEDGED_ALONE(PromiseOutcome.KEPT, PromiseOutcome.BROKEN, PromiseOutcome.BROKEN, new Acknowledged(IN_TIME)),
        ACKNOWLEDGED_LATER(PromiseOutcome.BROKEN, PromiseOutcome.BROKEN, PromiseOutcome.BROKEN, new Acknowledged(LATE)),
        ANSWERED_ALONE(PromiseOutcome.KEPT, PromiseOutcome.KEPT, PromiseOutcome.BROKEN, new Answered(IN_TIME)),
        ANSWERED_AND_WITHDRAWN_LATER(PromiseOutcome.KEPT, PromiseOutcome.KEPT, PromiseOutcome.BROKEN, new Answered(IN_TIME), ended(Ending.WITHDRAWN, LATE)),
        ANSWERED_AND_REOPENED(PromiseOutcome.KEPT, PromiseOutcome.KEPT, PromiseOutcome.TAKEN_BACK,
                new Answered(IN_TIME), ended(Ending.FINISHED, IN_TIME), new Reopened(at("2026-06-30T10:00"))),
        WITHDRAWN_AND_ACKNOWLEDGED(PromiseOutcome.WITHDRAWN, ended(Ending.WITHDRAWN, IN_TIME), new Acknowledged(LATE));

        private final List<PromiseOutcome> byStage;
        private final PromiseHistory history;

        Row(PromiseOutcome each, PromiseEvent... events) {
            this(each, each, each, events);
        }

        Row(PromiseOutcome acknowledging, PromiseOutcome answering, PromiseOutcome finishing, PromiseEvent... events) {
            this.byStage = List.of(acknowledging, answering, finishing);
            this.history = PromiseHistory.of(RECEIVED, events);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rowsByStage")
    void theRowCountsAsTheTableSays(Row row, Stage stage) {
        assertThat(within(5, WORKING_DAYS, stage).read(row.history, PERIOD_END).outcome()).isEqualTo(row.byStage.get(stage.ordinal()));
    }

    @Test
    void theTableShowsEveryOutcomeExceptOneThatIsJustRunning() {
        Set<PromiseOutcome> shown = Arrays.stream(Row.values()).flatMap(row -> row.byStage.stream()).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.of(PromiseOutcome.NOT_DUE_YET)));
        assertThat(within(5, WORKING_DAYS).read(PromiseHistory.of(RECEIVED), IN_TIME).outcome()).isEqualTo(PromiseOutcome.NOT_DUE_YET);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void everyEndingStandsInTheTableInTimeAndLater(Ending ending) {
        assertThat(Arrays.stream(Row.values()).filter(row -> row.history.events().stream().anyMatch(event -> event instanceof Ended end && end.how() == ending)))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(PromiseOutcome.class)
    void everyOutcomeHasItsPlaceInTheFigures(PromiseOutcome outcome) {
        assertThat(outcome.count()).isEqualTo(switch (outcome) {
            case KEPT -> Count.KEPT;
            case BROKEN -> Count.BROKEN;
            case NOT_DUE_YET, WAITING_FOR_PERSON, TAKEN_BACK -> Count.NOT_YET;
            case WITHDRAWN, LAPSED, NOT_OURS, ALREADY_REPORTED -> Count.LEFT_OUT;
        });
    }

    @Test
    void whatWasReopenedWasNotRightTheFirstTime() {
        assertThat(Row.REOPENED_AND_FINISHED_BY_THE_DATE_THAT_COUNTS.history.wasReopened()).isTrue();
        assertThat(Row.FINISHED_IN_TIME.history.wasReopened()).isFalse();
    }

    @Test
    void aStandardThatIsNotATimeHasNoClock() {
        assertThat(PromiseClock.class.getConstructors()).singleElement()
                .satisfies(made -> assertThat(made.getParameterTypes()).contains(Measure.Time.class).doesNotContain(Measure.class));
    }

    private static Stream<Arguments> rowsByStage() {
        return Arrays.stream(Row.values()).flatMap(row -> Arrays.stream(Stage.values()).map(stage -> Arguments.of(row, stage)));
    }

    private static PromiseEvent ended(Ending how, Instant at) {
        return new Ended(at, how);
    }

    private static PromiseEvent waiting(Instant at) {
        return new Waiting(at, Whom.PERSON);
    }
}
