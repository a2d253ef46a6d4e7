package org.heardportal.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heardportal.content.calendar.WorkingCalendar;

/** When things happen to one request: each entry is later than the one before, staff work on working days, and nothing lies in the future. */
final class Diary {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final int WORKING_MINUTES = 8 * 60;

    private final WorkingCalendar calendar;
    private final RandomGenerator chance;
    private final Instant now;
    private Instant last;

    Diary(WorkingCalendar calendar, RandomGenerator chance, Instant received, Instant now) {
        this.calendar = calendar;
        this.chance = chance;
        this.last = received;
        this.now = now;
    }

    /** A moment in office hours some working days after the entry before; empty when it has not come yet. */
    Optional<Instant> workingDaysLater(int days) {
        LocalDate before = last.atZone(LONDON).toLocalDate();
        LocalDate day = days == 0 && calendar.isWorkingDay(before) ? before : calendar.plusWorkingDays(before, Math.max(1, days));
        Instant moment = at(day, OPENING.plusMinutes(chance.nextInt(WORKING_MINUTES)));
        return enter(moment.isAfter(last) ? moment : last.plusSeconds(60L * (5 + chance.nextInt(20))));
    }

    /** A moment when somebody is at home, some days after the entry before; empty when it has not come yet. */
    Optional<Instant> daysLater(int days) {
        return enter(last.plusSeconds(60L * (45 + chance.nextInt(500))).plusSeconds(days * 86_400L));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }

    private Optional<Instant> enter(Instant moment) {
        if (!moment.isBefore(now)) {
            return Optional.empty();
        }
        last = moment;
        return Optional.of(moment);
    }
}
