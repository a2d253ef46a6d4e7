package org.heardportal.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.promise.Target.Unit.CALENDAR_DAYS;
import static org.heardportal.content.promise.Target.Unit.WORKING_DAYS;
import static org.heardportal.promise.Promises.ENGLAND;
import static org.heardportal.promise.Promises.at;
import static org.heardportal.promise.Promises.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.heardportal.content.promise.Measure.Stage;
import org.heardportal.content.promise.Target.Unit;
import org.heardportal.promise.PromiseEvent.DueMoved;
import org.heardportal.promise.PromiseEvent.Ended;
import org.heardportal.promise.PromiseEvent.Ending;
import org.heardportal.promise.PromiseEvent.Reopened;
import org.heardportal.promise.PromiseEvent.Resumed;
import org.heardportal.promise.PromiseEvent.Waiting;
import org.heardportal.promise.PromiseEvent.Whom;

/** What holds of every promise, whenever it was made. */
class PromiseClockLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Property
    void weeksWithoutHolidaysShiftADateByThoseWeeks(@ForAll("instants") Instant received, @ForAll @IntRange(min = 1, max = 15) int amount,
            @ForAll @IntRange(min = 1, max = 12) int weeks) {
        LocalDate first = PromiseClock.dayOf(received);
        Assume.that(ENGLAND.daysOff(first, first.plusWeeks(weeks + 4L)).isEmpty());
        Instant later = at(first.plusWeeks(weeks), TEN);

        assertThat(within(amount, WORKING_DAYS).dueFor(later)).isEqualTo(within(amount, WORKING_DAYS).dueFor(received).plusWeeks(weeks));
    }

    @Property
    void wholeWeeksOfWorkingDaysAreWholeWeeks(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 12) int weeks) {
        Assume.that(ENGLAND.isWorkingDay(day) && ENGLAND.daysOff(day, day.plusWeeks(weeks)).isEmpty());

        assertThat(within(5 * weeks, WORKING_DAYS).dueFor(at(day, TEN))).isEqualTo(day.plusWeeks(weeks));
    }

    @Property
    void aStopMovesTheDateByTheWorkingDaysItLasted(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 2, max = 30) int amount,
            @ForAll @IntRange(max = 40) int before, @ForAll @IntRange(max = 60) int length) {
        PromiseClock clock = within(amount, WORKING_DAYS);
        LocalDate due = clock.dueFor(at(day, TEN));
        LocalDate from = day.plusDays(before);
        LocalDate to = from.plusDays(length);
        Assume.that(from.isBefore(due) || from.equals(due) && ENGLAND.isWorkingDay(to));
        PromiseHistory history = new PromiseHistory(at(day, TEN), stop(from, to));

        assertThat(clock.read(history, at(to, TEN)).counts()).isEqualTo(ENGLAND.plusWorkingDays(due, ENGLAND.workingDaysBetween(from, to)));
    }

    @Property
    void aLongerTargetIsNeverDueEarlier(@ForAll("instants") Instant received, @ForAll("units") Unit unit, @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll("stories") List<PromiseEvent> story) {
        PromiseHistory history = after(received, story);
        PromiseReading shorter = within(amount, unit).read(history, end(history));
        PromiseReading longer = within(amount + 1, unit).read(history, end(history));

        assertThat(longer.counts()).isAfterOrEqualTo(shorter.counts());
        if (shorter.outcome() == PromiseOutcome.KEPT) {
            assertThat(longer.outcome()).isEqualTo(PromiseOutcome.KEPT);
        }
    }

    @Property
    void whatCameEarlierIsNeverDueLater(@ForAll("instants") Instant first, @ForAll("instants") Instant second, @ForAll("units") Unit unit,
            @ForAll @IntRange(min = 1, max = 30) int amount, @ForAll @IntRange(max = 23) int hour) {
        PromiseClock clock = Promises.withCutOff(amount, unit, LocalTime.of(hour, 0).toString());
        Instant close = first.plusSeconds(Math.floorMod(second.getEpochSecond(), 4 * 24 * 3600L));

        assertThat(clock.dueFor(close)).isAfterOrEqualTo(clock.dueFor(first));
    }

    @Property
    void aFurtherStopNeverBringsTheDateForward(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(max = 20) int length, @ForAll @IntRange(max = 20) int gap, @ForAll @IntRange(max = 20) int secondLength) {
        LocalDate from = day.plusDays(first);
        LocalDate again = from.plusDays(length + gap);
        List<PromiseEvent> one = stop(again, again.plusDays(secondLength));
        List<PromiseEvent> both = new ArrayList<>(stop(from, from.plusDays(length)));
        both.addAll(one);

        for (Unit unit : List.of(WORKING_DAYS, CALENDAR_DAYS)) {
            PromiseClock clock = within(amount, unit);
            Instant later = at(day.plusDays(100), TEN);
            LocalDate withNone = clock.read(PromiseHistory.of(at(day, TEN)), later).counts();
            LocalDate withOne = clock.read(new PromiseHistory(at(day, TEN), one), later).counts();
            assertThat(withOne).isAfterOrEqualTo(withNone);
            assertThat(clock.read(new PromiseHistory(at(day, TEN), both), later).counts()).isAfterOrEqualTo(withOne);
        }
    }

    @Property
    void aLongerStopNeverBringsTheDateForward(@ForAll("days") LocalDate day, @ForAll("units") Unit unit, @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll @IntRange(max = 20) int before, @ForAll @IntRange(max = 20) int length) {
        LocalDate from = day.plusDays(before);
        PromiseClock clock = within(amount, unit);
        Instant later = at(day.plusDays(100), TEN);

        assertThat(clock.read(new PromiseHistory(at(day, TEN), stop(from, from.plusDays(length + 1L))), later).counts())
                .isAfterOrEqualTo(clock.read(new PromiseHistory(at(day, TEN), stop(from, from.plusDays(length))), later).counts());
    }

    @Property
    void nothingBreaksWhileThePersonIsWaitedFor(@ForAll("days") LocalDate day, @ForAll("units") Unit unit, @ForAll @IntRange(min = 1, max = 20) int amount,
            @ForAll @IntRange(max = 40) int before, @ForAll @IntRange(max = 60) int length) {
        PromiseClock clock = within(amount, unit);
        LocalDate from = day.plusDays(before);
        Assume.that(!from.isAfter(clock.dueFor(at(day, TEN))));

        assertThat(clock.read(PromiseHistory.of(at(day, TEN), new Waiting(at(from, TEN), Whom.PERSON)), at(from.plusDays(length), TEN)).outcome())
                .isEqualTo(PromiseOutcome.WAITING_FOR_PERSON);
        assertThat(clock.read(new PromiseHistory(at(day, TEN), stop(from, from.plusDays(length))), at(from.plusDays(length), TEN)).outcome())
                .isEqualTo(PromiseOutcome.NOT_DUE_YET);
    }

    @Property
    void anExtensionByTheCouncilNeverChangesTheOutcome(@ForAll("instants") Instant received, @ForAll("units") Unit unit, @ForAll Stage stage,
            @ForAll @IntRange(min = 1, max = 30) int amount, @ForAll("stories") List<PromiseEvent> story, @ForAll @IntRange(max = 60) int on, @ForAll @IntRange(max = 90) int to) {
        PromiseHistory history = after(received, story);
        List<PromiseEvent> extended = new ArrayList<>(history.events());
        extended.add(new DueMoved(received.plusSeconds(on * 24 * 3600L), PromiseClock.dayOf(received).plusDays(to)));
        PromiseReading without = within(amount, unit, stage).read(history, end(history));
        PromiseReading with = within(amount, unit, stage).read(new PromiseHistory(received, extended), end(history));

        assertThat(with).isEqualTo(new PromiseReading(with.told(), without.counts(), without.standing(), without.daysLeft(), without.outcome()));
    }

    private static List<PromiseEvent> stop(LocalDate from, LocalDate to) {
        return List.of(new Waiting(at(from, TEN), Whom.PERSON), new Resumed(at(to, TEN)));
    }

    /** A story that is told from the epoch on, as the history of a request. */
    private static PromiseHistory after(Instant received, List<PromiseEvent> story) {
        List<PromiseEvent> events = new ArrayList<>();
        boolean over = false;
        for (PromiseEvent event : story) {
            if (!(event instanceof Reopened) || over) {
                events.add(later(event, received.plusSeconds((events.size() + 1L) * 3600).plusMillis(event.at().toEpochMilli())));
                over = event instanceof Ended || over && !(event instanceof Reopened);
            }
        }
        return new PromiseHistory(received, events);
    }

    private static PromiseEvent later(PromiseEvent event, Instant at) {
        return switch (event) {
            case Waiting waiting -> new Waiting(at, waiting.whom());
            case Ended ended -> new Ended(at, ended.how());
            case Reopened reopened -> new Reopened(at);
            default -> new Resumed(at);
        };
    }

    private static Instant end(PromiseHistory history) {
        return history.received().plusSeconds(50 * 24 * 3600L);
    }

    /** Up to eight events over forty days, each after the one before. */
    @Provide
    Arbitrary<List<PromiseEvent>> stories() {
        Arbitrary<PromiseEvent> events = Arbitraries.of(new Waiting(Instant.EPOCH, Whom.PERSON), new Waiting(Instant.EPOCH, Whom.OTHERS), new Resumed(Instant.EPOCH),
                new Ended(Instant.EPOCH, Ending.FINISHED), new Ended(Instant.EPOCH, Ending.NOT_OURS), new Ended(Instant.EPOCH, Ending.WITHDRAWN), new Reopened(Instant.EPOCH));
        Arbitrary<List<Integer>> hours = Arbitraries.integers().between(0, 40 * 24).list().ofSize(8).map(list -> list.stream().sorted().toList());
        return Combinators.combine(events.list().ofMaxSize(8), hours).as((list, times) -> {
            List<PromiseEvent> story = new ArrayList<>();
            list.forEach(event -> story.add(later(event, Instant.EPOCH.plusSeconds(times.get(story.size()) * 3600L))));
            return story;
        });
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(WORKING_DAYS, CALENDAR_DAYS, Unit.CALENDAR_MONTHS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30 * 365).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 30L * 365 * 24 * 60).map(minutes -> at(FIRST, LocalTime.MIDNIGHT).plusSeconds(minutes * 60));
    }
}
