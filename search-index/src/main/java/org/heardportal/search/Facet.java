package org.heardportal.search;

import java.util.List;

/**
 * A way to narrow results, with how many each of its values would leave.
 *
 * @param values those that any result has, and those that are asked for; most results first
 */
public record Facet(Dimension dimension, List<Value> values) {

    /** What is counted. */
    public enum Dimension { KIND, TOPIC, AUDIENCE, LIFE_EVENT, CHANNEL, ONLINE }

    /**
     * One value.
     *
     * @param value slug of a topic or life event, or name of the constant; {@code ONLINE} has the one value {@code true}
     * @param results how many results there are with it when the other dimensions stay as they are
     */
    public record Value(String value, int results, boolean chosen) {
    }
}
