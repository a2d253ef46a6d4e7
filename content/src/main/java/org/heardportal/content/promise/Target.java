package org.heardportal.content.promise;

import java.time.LocalTime;

/**
 * How long something may take.
 *
 * @param cutOff what arrives after this local time counts from the next day; {@link LocalTime#MAX} for none
 */
public record Target(int amount, Unit unit, LocalTime cutOff) {

    /** What the amount counts. */
    public enum Unit { WORKING_DAYS, CALENDAR_DAYS, CALENDAR_MONTHS, HOURS_OF_OPENING }
}
