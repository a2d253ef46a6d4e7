package org.heardportal.notification;

import java.io.Serializable;
import java.util.Optional;

/**
 * Which messages are to be shown, the newest first.
 *
 * @param state those in this state alone; empty for all
 * @param first how many rows are passed over
 * @param size how many rows are shown at most
 */
public record MessageQuery(Optional<OutboxState> state, int first, int size) implements Serializable {
}
