package org.heardportal.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Measure.Stage;
import org.heardportal.content.promise.Target;
import org.heardportal.content.promise.Target.Unit;

/** Clocks and times to test with. */
final class Promises {

    static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES, List.of(), List.of());

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Promises() {
    }

    static PromiseClock within(int amount, Unit unit, Stage stage) {
        return new PromiseClock(new Measure.Time(stage, new Target(amount, unit, LocalTime.MAX)), ENGLAND);
    }

    static PromiseClock within(int amount, Unit unit) {
        return within(amount, unit, Stage.FINISH);
    }

    static PromiseClock withCutOff(int amount, Unit unit, String cutOff) {
        return new PromiseClock(new Measure.Time(Stage.FINISH, new Target(amount, unit, LocalTime.parse(cutOff))), ENGLAND);
    }

    /** A local time in London: {@code 2026-04-02T10:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }
}
