package org.heardportal.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heardportal.content.promise.Measure.Stage;
import org.heardportal.promise.PromiseEvent.Acknowledged;
import org.heardportal.promise.PromiseEvent.Answered;
import org.heardportal.promise.PromiseEvent.DueMoved;
import org.heardportal.promise.PromiseEvent.Ended;
import org.heardportal.promise.PromiseEvent.Ending;
import org.heardportal.promise.PromiseEvent.Reopened;
import org.heardportal.promise.PromiseEvent.Resumed;
import org.heardportal.promise.PromiseEvent.Waiting;
import org.heardportal.promise.PromiseEvent.Whom;
import org.heardportal.promise.PromiseReading.Standing;

/** Follows one request from event to event and keeps the dates of one promise. Made for one reading. */
final class PromiseCourse {

    private final PromiseClock clock;
    private final LocalDate start;
    private LocalDate told;
    private LocalDate counts;
    private Optional<LocalDate> stoppedSince = Optional.empty();
    private Optional<LocalDate> reached = Optional.empty();
    private Optional<Ended> ended = Optional.empty();
    private boolean takenBack;

    PromiseCourse(PromiseClock clock, Instant received) {
        this.clock = clock;
        this.start = clock.start(received);
        this.told = clock.dueFor(received);
        this.counts = told;
    }

    void follow(PromiseEvent event) {
        LocalDate day = PromiseClock.dayOf(event.at());
        switch (event) {
            case Acknowledged acknowledged -> reach(Stage.ACKNOWLEDGE, day);
            case Answered answered -> reach(Stage.ANSWER, day);
            case Waiting waiting -> waitFor(waiting.whom(), day);
            case Resumed resumed -> resume(day);
            case DueMoved moved -> move(moved.to(), day);
            case Ended end -> end(end, day);
            case Reopened reopened -> reopen(day);
        }
    }

    PromiseReading readOn(LocalDate today) {
        LocalDate date = countsOn(today);
        return new PromiseReading(told, date, standing(), clock.daysLeft(lastDay(today), date), outcome(today, date));
    }

    /** An answer acknowledges too. */
    private void reach(Stage stage, LocalDate day) {
        if (!isOver() && stage.compareTo(clock.stage()) >= 0) {
            resume(day);
            reached = Optional.of(day);
        }
    }

    private void waitFor(Whom whom, LocalDate day) {
        resume(day);
        if (whom == Whom.PERSON && !isOver()) {
            stoppedSince = Optional.of(fromStart(day));
        }
    }

    private void resume(LocalDate day) {
        counts = countsOn(day);
        stoppedSince = Optional.empty();
    }

    /** A date is moved before it passes, or not at all; one that passed while the person was waited for can still be told anew. */
    private void move(LocalDate to, LocalDate day) {
        if (!isOver() && !(day.isAfter(told) && day.isAfter(countsOn(day)))) {
            told = to;
        }
    }

    private void end(Ended end, LocalDate day) {
        if (ended.isEmpty()) {
            resume(day);
            ended = Optional.of(end);
        }
    }

    /** What was reached before the end stays reached; what the end alone had settled is open again, and the time in between was a stop. */
    private void reopen(LocalDate day) {
        if (reached.isEmpty()) {
            LocalDate since = ended.map(end -> PromiseClock.dayOf(end.at())).orElseThrow();
            counts = clock.afterStop(counts, fromStart(since), day);
            takenBack = true;
        }
        ended = Optional.empty();
    }

    private PromiseOutcome outcome(LocalDate today, LocalDate date) {
        Optional<Ending> ending = ended.map(Ended::how);
        if (ending.equals(Optional.of(Ending.ALREADY_REPORTED))) {
            return PromiseOutcome.ALREADY_REPORTED;
        }
        if (ending.equals(Optional.of(Ending.NOT_OURS)) && clock.stage() == Stage.FINISH) {
            return PromiseOutcome.NOT_OURS;
        }
        if (lastDay(today).isAfter(date)) {
            return PromiseOutcome.BROKEN;
        }
        if (reached.isPresent()) {
            return PromiseOutcome.KEPT;
        }
        return ending.map(PromiseCourse::outcomeInTime).orElseGet(this::outcomeOfOpen);
    }

    private static PromiseOutcome outcomeInTime(Ending ending) {
        return switch (ending) {
            case FINISHED, NOT_OURS -> PromiseOutcome.KEPT;
            case ALREADY_REPORTED -> PromiseOutcome.ALREADY_REPORTED;
            case WITHDRAWN -> PromiseOutcome.WITHDRAWN;
            case LAPSED -> PromiseOutcome.LAPSED;
        };
    }

    private PromiseOutcome outcomeOfOpen() {
        if (stoppedSince.isPresent()) {
            return PromiseOutcome.WAITING_FOR_PERSON;
        }
        return takenBack ? PromiseOutcome.TAKEN_BACK : PromiseOutcome.NOT_DUE_YET;
    }

    private Standing standing() {
        if (isOver()) {
            return Standing.ENDED;
        }
        return stoppedSince.isPresent() ? Standing.STOPPED : Standing.RUNS;
    }

    private boolean isOver() {
        return reached.isPresent() || ended.isPresent();
    }

    /** The day on which the clock ended; today while it has not. */
    private LocalDate lastDay(LocalDate today) {
        return reached.or(() -> ended.map(end -> PromiseClock.dayOf(end.at()))).orElse(today);
    }

    private LocalDate countsOn(LocalDate day) {
        return stoppedSince.map(since -> clock.afterStop(counts, since, day)).orElse(counts);
    }

    /** What lies before day nought is no time of the promise, so that it cannot be stopped. */
    private LocalDate fromStart(LocalDate day) {
        return day.isBefore(start) ? start : day;
    }
}
