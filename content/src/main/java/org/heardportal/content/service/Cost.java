package org.heardportal.content.service;

import java.util.List;

/**
 * What it costs.
 *
 * @param summary in one line: "Free", "£28 for each collection"
 * @param fees each fee with its amount; empty where it is free
 */
public record Cost(String summary, List<Fee> fees) {

    public boolean isFree() {
        return fees.isEmpty();
    }
}
