package org.heardportal.content.place;

import java.time.LocalDate;

/**
 * A day on which one bin is emptied.
 *
 * @param usual the day it would be by the round alone
 */
public record BinDay(Bin bin, LocalDate day, LocalDate usual) {

    /** Whether it comes on another day than usual. */
    public boolean isMoved() {
        return !day.equals(usual);
    }
}
