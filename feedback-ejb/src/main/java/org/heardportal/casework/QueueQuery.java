package org.heardportal.casework;

import java.io.Serializable;

/**
 * Which part of the queue is to be shown, and in which order.
 *
 * @param text a reference or a part of one, the words of a person's name, or the whole e-mail address, phone number or postcode that they gave; empty for everything
 * @param first how many rows are passed over
 * @param size how many rows are shown at most
 */
public record QueueQuery(Part part, String text, Order order, boolean descending, int first, int size) implements Serializable {

    /** Whose work; {@link #ALL} is everything that the person may see, also of other teams and what is over: somebody who calls may ask for any of it. */
    public enum Part { MINE, MY_TEAMS, UNASSIGNED, CLOSED, ALL }

    /** What the rows are sorted by. */
    public enum Order { RISK, REFERENCE, SERVICE, STATE, RECEIVED, ASSIGNED }
}
