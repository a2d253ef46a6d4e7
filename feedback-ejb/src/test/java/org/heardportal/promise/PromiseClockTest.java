package org.heardportal.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.heardportal.content.promise.Target.Unit.CALENDAR_DAYS;
import static org.heardportal.content.promise.Target.Unit.CALENDAR_MONTHS;
import static org.heardportal.content.promise.Target.Unit.HOURS_OF_OPENING;
import static org.heardportal.content.promise.Target.Unit.WORKING_DAYS;
import static org.heardportal.promise.Promises.at;
import static org.heardportal.promise.Promises.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.heardportal.content.calendar.ClosureDay;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Measure.Stage;
import org.heardportal.content.promise.Target;
import org.heardportal.promise.PromiseEvent.Answered;
import org.heardportal.promise.PromiseEvent.DueMoved;
import org.heardportal.promise.PromiseEvent.Ended;
import org.heardportal.promise.PromiseEvent.Ending;
import org.heardportal.promise.PromiseEvent.Reopened;
import org.heardportal.promise.PromiseEvent.Resumed;
import org.heardportal.promise.PromiseEvent.Waiting;
import org.heardportal.promise.PromiseEvent.Whom;
import org.heardportal.promise.PromiseReading.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseClockTest {

    /** A quiet stretch: Monday 1 June 2026 to Friday 19 June, no holiday in it. Due on Monday 8 June. */
    private static final PromiseClock FIVE_DAYS = within(5, WORKING_DAYS);
    private static final Instant MONDAY = at("2026-06-01T10:00");
    private static final LocalDate NEXT_MONDAY = LocalDate.parse("2026-06-08");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Easter 2026, 2026-04-02T10:00, 2, 2026-04-08",
        "Easter 2027 and the change to summer time, 2027-03-25T10:00, 2, 2027-03-31",
        "Christmas 2026 with Boxing Day on a Saturday, 2026-12-23T10:00, 2, 2026-12-29",
        "Christmas 2027 on a Saturday, 2027-12-23T10:00, 2, 2027-12-29",
        "New Year on a Friday, 2026-12-31T10:00, 1, 2027-01-04",
        "Saturday, 2026-06-06T10:00, 1, 2026-06-08",
        "Good Friday itself, 2026-04-03T10:00, 1, 2026-04-07"})
    void workingDaysGoRoundHolidays(String name, String received, int days, LocalDate due) {
        assertThat(within(days, WORKING_DAYS).dueFor(at(received))).isEqualTo(due);
    }

    @Test
    void daysOnWhichTheCouncilIsClosedAreNoWorkingDays() {
        List<ClosureDay> closed = List.of(new ClosureDay(LocalDate.parse("2026-12-29"), "Closed"), new ClosureDay(LocalDate.parse("2026-12-30"), "Closed"));
        PromiseClock clock = new PromiseClock(new Measure.Time(Stage.FINISH, new Target(2, WORKING_DAYS, LocalTime.MAX)),
                WorkingCalendar.of(Division.ENGLAND_AND_WALES, List.of(), closed));

        assertThat(clock.dueFor(at("2026-12-23T10:00"))).isEqualTo(LocalDate.parse("2026-12-31"));
    }

    @ParameterizedTest(name = "{0} and {1} months")
    @CsvSource({
        "2027-01-31T10:00, 1, 2027-02-28", "2028-01-31T10:00, 1, 2028-02-29", "2027-01-31T10:00, 2, 2027-03-31",
        "2028-02-29T10:00, 12, 2029-02-28", "2028-02-29T10:00, 48, 2032-02-29", "2026-08-31T10:00, 1, 2026-09-30", "2026-11-22T10:00, 2, 2027-01-22"})
    void monthsEndWhereTheMonthEnds(String received, int months, LocalDate due) {
        assertThat(within(months, CALENDAR_MONTHS).dueFor(at(received))).isEqualTo(due);
    }

    @Test
    void calendarDaysCountTheLeapDay() {
        assertThat(within(2, CALENDAR_DAYS).dueFor(at("2028-02-28T10:00"))).isEqualTo(LocalDate.parse("2028-03-01"));
        assertThat(within(2, CALENDAR_DAYS).dueFor(at("2027-02-28T10:00"))).isEqualTo(LocalDate.parse("2027-03-02"));
    }

    @ParameterizedTest(name = "received {0}")
    @CsvSource({
        "2026-06-01T17:00:00, 2026-06-02", "2026-06-01T17:00:01, 2026-06-03", "2026-06-05T16:59, 2026-06-08",
        "2026-06-05T17:01, 2026-06-08", "2026-06-06T17:01, 2026-06-08", "2026-06-07T17:01, 2026-06-09"})
    void whatComesAfterTheCutOffCountsFromTheNextDay(String received, LocalDate due) {
        assertThat(Promises.withCutOff(1, WORKING_DAYS, "17:00").dueFor(at(received))).isEqualTo(due);
    }

    @Test
    void theCutOffIsLocalTimeInSummerAndWinter() {
        PromiseClock clock = Promises.withCutOff(1, CALENDAR_DAYS, "17:00");

        assertThat(clock.dueFor(Instant.parse("2026-07-01T16:30:00Z"))).isEqualTo(LocalDate.parse("2026-07-03"));
        assertThat(clock.dueFor(Instant.parse("2026-12-01T16:30:00Z"))).isEqualTo(LocalDate.parse("2026-12-02"));
    }

    /** In 2026 summer time is from 29 March to 25 October, so that those days have 23 and 25 hours. */
    @ParameterizedTest(name = "received {0}, due to {2}")
    @CsvSource({
        "2026-03-28T23:30:00Z, 2026-03-29, 2026-03-29T23:00:00Z", "2026-03-29T00:30:00Z, 2026-03-30, 2026-03-30T23:00:00Z",
        "2026-10-24T22:30:00Z, 2026-10-25, 2026-10-26T00:00:00Z", "2026-10-24T23:30:00Z, 2026-10-26, 2026-10-27T00:00:00Z"})
    void aDayIsADayInLondonWhenTheClocksChange(Instant received, LocalDate due, Instant end) {
        PromiseClock clock = within(1, CALENDAR_DAYS);
        assertThat(clock.dueFor(received)).isEqualTo(due);
        assertThat(PromiseClock.endOf(due)).isEqualTo(end);
        assertThat(finished(clock, received, end.minusMillis(1))).isEqualTo(PromiseOutcome.KEPT);
        assertThat(finished(clock, received, end)).isEqualTo(PromiseOutcome.BROKEN);
    }

    @Test
    void receivedOnMondayAndKeyedOnWednesdayCountsFromMonday() {
        PromiseReading onWednesday = FIVE_DAYS.read(PromiseHistory.of(MONDAY), at("2026-06-03T15:00"));

        assertThat(onWednesday).isEqualTo(new PromiseReading(NEXT_MONDAY, NEXT_MONDAY, Standing.RUNS, 3, PromiseOutcome.NOT_DUE_YET));
    }

    @Test
    void whatIsKeyedLateCountsFromWhenItHappened() {
        PromiseHistory keyedInReverse = PromiseHistory.of(MONDAY, finish("2026-06-10T09:00"), new Resumed(at("2026-06-04T10:00")), waitForPerson("2026-06-02T10:00"));

        assertThat(FIVE_DAYS.read(keyedInReverse, at("2026-06-30T10:00"))).isEqualTo(
                new PromiseReading(NEXT_MONDAY, LocalDate.parse("2026-06-10"), Standing.ENDED, 0, PromiseOutcome.KEPT));
    }

    @Test
    void theClockIsStoppedWhileThePersonIsWaitedFor() {
        PromiseHistory history = PromiseHistory.of(MONDAY, waitForPerson("2026-06-02T10:00"));

        assertThat(FIVE_DAYS.read(history, at("2026-06-18T10:00"))).isEqualTo(
                new PromiseReading(NEXT_MONDAY, LocalDate.parse("2026-06-24"), Standing.STOPPED, 4, PromiseOutcome.WAITING_FOR_PERSON));
    }

    @Test
    void theClockRunsWhileOthersAreWaitedFor() {
        PromiseHistory history = PromiseHistory.of(MONDAY, new Waiting(at("2026-06-02T10:00"), Whom.OTHERS), new Resumed(at("2026-06-05T10:00")));

        assertThat(FIVE_DAYS.read(history, at("2026-06-03T10:00")).standing()).isEqualTo(Standing.RUNS);
        assertThat(FIVE_DAYS.read(history, at("2026-06-09T10:00"))).isEqualTo(
                new PromiseReading(NEXT_MONDAY, NEXT_MONDAY, Standing.RUNS, -1, PromiseOutcome.BROKEN));
    }

    @Test
    void waitingForOthersEndsWaitingForThePerson() {
        PromiseHistory history = PromiseHistory.of(MONDAY, waitForPerson("2026-06-02T10:00"), new Waiting(at("2026-06-03T10:00"), Whom.OTHERS));

        assertThat(FIVE_DAYS.read(history, at("2026-06-05T10:00")).counts()).isEqualTo(LocalDate.parse("2026-06-09"));
    }

    @Test
    void aStopThatBeginsTooLateMendsNothing() {
        PromiseHistory history = PromiseHistory.of(MONDAY, waitForPerson("2026-06-09T00:00"), new Resumed(at("2026-06-12T10:00")), finish("2026-06-12T11:00"));

        assertThat(FIVE_DAYS.read(history, at("2026-06-10T10:00"))).isEqualTo(new PromiseReading(NEXT_MONDAY, NEXT_MONDAY, Standing.STOPPED, -2, PromiseOutcome.BROKEN));
        assertThat(FIVE_DAYS.read(history, at("2026-06-30T10:00")).outcome()).isEqualTo(PromiseOutcome.BROKEN);
    }

    @Test
    void nobodyIsLateBecauseThePersonAnsweredOnASaturday() {
        PromiseClock fourDays = within(4, WORKING_DAYS);
        PromiseHistory history = PromiseHistory.of(MONDAY, waitForPerson("2026-06-05T10:00"), new Resumed(at("2026-06-06T10:00")));

        assertThat(fourDays.read(history, at("2026-06-06T11:00"))).isEqualTo(
                new PromiseReading(LocalDate.parse("2026-06-05"), NEXT_MONDAY, Standing.RUNS, 1, PromiseOutcome.NOT_DUE_YET));
    }

    @Test
    void timeBeforeDayNoughtCannotBeStopped() {
        PromiseClock clock = Promises.withCutOff(3, CALENDAR_DAYS, "17:00");
        PromiseHistory history = PromiseHistory.of(at("2026-06-01T18:00"), waitForPerson("2026-06-01T18:30"), new Resumed(at("2026-06-03T10:00")));

        assertThat(clock.read(history, at("2026-06-03T10:00")).counts()).isEqualTo(LocalDate.parse("2026-06-06"));
    }

    @Test
    void aDateThatIsToldInTimeIsShownAndCountsForNothing() {
        PromiseHistory history = PromiseHistory.of(MONDAY, new DueMoved(at("2026-06-08T16:00"), LocalDate.parse("2026-06-15")), finish("2026-06-12T10:00"));

        assertThat(FIVE_DAYS.read(history, at("2026-06-30T10:00"))).isEqualTo(
                new PromiseReading(LocalDate.parse("2026-06-15"), NEXT_MONDAY, Standing.ENDED, -4, PromiseOutcome.BROKEN));
    }

    @Test
    void aDateThatIsToldAfterTheOldOneHasPassedIsNoDate() {
        PromiseHistory history = PromiseHistory.of(MONDAY, new DueMoved(at("2026-06-09T09:00"), LocalDate.parse("2026-06-15")));

        assertThat(FIVE_DAYS.read(history, at("2026-06-10T10:00")).told()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void aDateThatPassedWhileThePersonWasWaitedForIsToldAnew() {
        PromiseHistory history = PromiseHistory.of(MONDAY, waitForPerson("2026-06-05T10:00"), new Resumed(at("2026-06-16T10:00")),
                new DueMoved(at("2026-06-16T10:00"), LocalDate.parse("2026-06-17")));

        assertThat(FIVE_DAYS.read(history, at("2026-06-16T11:00"))).isEqualTo(
                new PromiseReading(LocalDate.parse("2026-06-17"), LocalDate.parse("2026-06-17"), Standing.RUNS, 1, PromiseOutcome.NOT_DUE_YET));
    }

    @Test
    void theTimeBetweenClosingAndReopeningIsAStop() {
        PromiseHistory history = PromiseHistory.of(MONDAY, finish("2026-06-03T10:00"), new Reopened(at("2026-06-10T10:00")));

        assertThat(FIVE_DAYS.read(history, at("2026-06-10T11:00"))).isEqualTo(
                new PromiseReading(NEXT_MONDAY, LocalDate.parse("2026-06-15"), Standing.RUNS, 3, PromiseOutcome.TAKEN_BACK));
    }

    @Test
    void whatIsReachedStandsStill() {
        PromiseHistory history = PromiseHistory.of(MONDAY, new Answered(at("2026-06-02T10:00")), waitForPerson("2026-06-03T10:00"),
                finish("2026-06-04T10:00"), new Reopened(at("2026-06-12T10:00")));

        assertThat(within(5, WORKING_DAYS, Stage.ANSWER).read(history, at("2026-06-30T10:00"))).isEqualTo(
                new PromiseReading(NEXT_MONDAY, NEXT_MONDAY, Standing.ENDED, 4, PromiseOutcome.KEPT));
    }

    @Test
    void aStopEndsWithTheRequest() {
        PromiseHistory history = PromiseHistory.of(MONDAY, waitForPerson("2026-06-03T10:00"), finish("2026-06-04T10:00"));

        assertThat(FIVE_DAYS.read(history, at("2026-06-30T10:00"))).isEqualTo(
                new PromiseReading(NEXT_MONDAY, LocalDate.parse("2026-06-09"), Standing.ENDED, 3, PromiseOutcome.KEPT));
    }

    @Test
    void theEndOfAPeriodDoesNotKnowWhatCameLater() {
        PromiseHistory history = PromiseHistory.of(MONDAY, finish("2026-06-03T10:00"), new Reopened(at("2026-06-10T10:00")));

        assertThat(FIVE_DAYS.read(history, PromiseClock.endOf(LocalDate.parse("2026-06-09")).minusNanos(1)).outcome()).isEqualTo(PromiseOutcome.KEPT);
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> within(4, HOURS_OF_OPENING)).withMessageContaining("no hours of opening");
        assertThatIllegalArgumentException().isThrownBy(() -> within(0, WORKING_DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> FIVE_DAYS.read(PromiseHistory.of(MONDAY), MONDAY.minusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PromiseHistory.of(MONDAY, new Resumed(MONDAY.minusNanos(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> PromiseHistory.of(MONDAY, new Reopened(MONDAY)));
    }

    private static PromiseOutcome finished(PromiseClock clock, Instant received, Instant finished) {
        return clock.read(PromiseHistory.of(received, new Ended(finished, Ending.FINISHED)), at("2027-01-01T00:00")).outcome();
    }

    private static PromiseEvent finish(String local) {
        return new Ended(at(local), Ending.FINISHED);
    }

    private static PromiseEvent waitForPerson(String local) {
        return new Waiting(at(local), Whom.PERSON);
    }
}
