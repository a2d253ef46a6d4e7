package org.heardportal.improvement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was changed because of a task.
 *
 * @param kind {@code content}, {@code form}, {@code promise}, {@code synonym} or {@code process}
 * @param who which colleagues work differently; empty for a revision
 * @param from from when they work so
 */
public record ChangeRow(String kind, String note, String who, Optional<LocalDate> from, Instant madeAt) implements Serializable {

    /** The one line that is published. */
    public String line() {
        return who.isEmpty() ? note : who + ": " + note;
    }
}
