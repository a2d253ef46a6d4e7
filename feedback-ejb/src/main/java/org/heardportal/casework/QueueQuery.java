package org.heardportal.casework;

import java.io.Serializable;

/**
 * Which part of the queue is to be shown, and in which order.
 *
 * @param text a reference or a part of one, or the words of a person's name; empty for everything
 * @param first how many rows are passed over
 * @param size how many rows are shown at most
 */
public record QueueQuery(Part part, String text, Order order, boolean descending, int first, int size) implements Serializable {

    /** Whose work. */
    public enum Part { MINE, MY_TEAMS, UNASSIGNED, CLOSED }

    /** What the rows are sorted by. */
    public enum Order { RISK, REFERENCE, SERVICE, STATE, RECEIVED, ASSIGNED }
}
