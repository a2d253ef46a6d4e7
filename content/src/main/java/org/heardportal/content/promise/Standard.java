package org.heardportal.content.promise;

import java.time.LocalDate;

/**
 * What a promise means in a way that can be checked.
 *
 * @param key stable name: {@code missed-bin-return}
 * @param words what residents read: "We come back for your bin within 2 working days"
 * @param from the first day on which it holds
 */
public record Standard(String key, String words, Measure measure, LocalDate from) {
}
