package org.heardportal.content.place;

import java.time.LocalDate;

/**
 * A time in which each bin comes later than usual.
 *
 * @param from the first usual day that is moved
 * @param until the last one
 * @param days by how many days
 */
public record LaterDays(LocalDate from, LocalDate until, int days) {

    boolean moves(LocalDate usual) {
        return !usual.isBefore(from) && !usual.isAfter(until);
    }
}
