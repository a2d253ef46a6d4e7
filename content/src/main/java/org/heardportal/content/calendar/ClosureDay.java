package org.heardportal.content.calendar;

import java.time.LocalDate;

/** A day on which the council's offices are closed though it is no bank holiday, and why. */
public record ClosureDay(LocalDate day, String name) {
}
