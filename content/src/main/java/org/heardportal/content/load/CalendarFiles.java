package org.heardportal.content.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.content.calendar.ClosureDay;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.calendar.ProclaimedHoliday;
import org.heardportal.content.calendar.WorkingCalendar;

/** Reads {@code calendar/bank-holidays.yaml} and {@code calendar/closure-days.yaml}. */
final class CalendarFiles {

    List<ProclaimedHoliday> bankHolidays(Block file) {
        return Stream.concat(
                file.blocks("additional").stream().map(block -> holiday(block, "day", false)),
                file.blocks("moved").stream().map(block -> holiday(block, "to", true))).toList();
    }

    List<ClosureDay> closureDays(Block file) {
        return file.blocks("closureDays").stream().map(CalendarFiles::closureDay).toList();
    }

    private static ProclaimedHoliday holiday(Block block, String key, boolean moved) {
        try (block) {
            LocalDate day = weekday(block, key);
            List<Division> divisions = block.values("divisions", Form.oneOf(Division.class));
            if (divisions.isEmpty()) {
                block.problem(block.place(), "'divisions' needs one entry at least");
            }
            Optional<LocalDate> insteadOf = moved ? Optional.of(holidayByRule(block, divisions)) : Optional.empty();
            return new ProclaimedHoliday(day, insteadOf, block.text("name"), EnumSet.copyOf(divisions.isEmpty() ? List.of(Division.values()) : divisions),
                    block.text("source"));
        }
    }

    private static LocalDate holidayByRule(Block block, List<Division> divisions) {
        Place place = block.placeOf("from");
        LocalDate from = block.value("from", Form.DAY_OF_CALENDAR);
        for (Division division : divisions) {
            if (!WorkingCalendar.isBankHolidayByRule(division, from)) {
                block.problem(place, "%s is no bank holiday by rule in %s, so it cannot be moved".formatted(from, division));
            }
        }
        return from;
    }

    private static ClosureDay closureDay(Block block) {
        try (block) {
            return new ClosureDay(weekday(block, "day"), block.text("name"));
        }
    }

    private static LocalDate weekday(Block block, String key) {
        Place place = block.placeOf(key);
        LocalDate day = block.value(key, Form.DAY_OF_CALENDAR);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            block.problem(place, "%s is a %s; the council is closed then anyway".formatted(day, day.getDayOfWeek()));
        }
        return day;
    }
}
