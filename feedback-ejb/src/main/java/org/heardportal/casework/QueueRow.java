package org.heardportal.casework;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.service.Channel;

/**
 * A request in the queue.
 *
 * @param service slug of the service
 * @param assignedTo name of the colleague who works on it; empty for nobody
 * @param due the date that counts of the promise that is due next; empty where none runs
 * @param daysLeft days up to that date, less than nought when it has passed
 */
public record QueueRow(String reference, String service, RequestState state, Optional<Outcome> outcome, Channel channel, Optional<String> assignedTo,
        Instant receivedAt, Optional<LocalDate> due, int daysLeft, Risk risk) implements Serializable {

    /** How the promise that is due next stands, the most urgent first. */
    public enum Risk { LATE, AT_RISK, ON_TIME, STOPPED, NONE }
}
