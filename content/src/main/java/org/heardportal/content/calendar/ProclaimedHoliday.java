package org.heardportal.content.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A bank holiday of one year only, or one that was moved in one year.
 *
 * @param day the day that was kept
 * @param insteadOf the day by rule that was not kept that year; empty for an additional day
 * @param divisions where it was kept
 * @param source what says so
 */
public record ProclaimedHoliday(LocalDate day, Optional<LocalDate> insteadOf, String name, Set<Division> divisions, String source) {

    public ProclaimedHoliday {
        divisions = Set.copyOf(divisions);
    }
}
