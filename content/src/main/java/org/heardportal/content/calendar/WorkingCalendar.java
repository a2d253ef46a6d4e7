package org.heardportal.content.calendar;

import java.time.LocalDate;

/** The days on which the council works: Monday to Friday without bank holidays and closure days. Holds from 1990 to 2100. */
public final class WorkingCalendar {

    private WorkingCalendar() {
    }

    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The working day that is {@code days} working days after {@code start}; {@code start} itself is day nought, whether it is a working day or not. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        throw new UnsupportedOperationException();
    }

    /** How many working days lie after {@code start} up to and including {@code end}. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        throw new UnsupportedOperationException();
    }
}
