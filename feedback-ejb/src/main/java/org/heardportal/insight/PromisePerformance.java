package org.heardportal.insight;

import org.heardportal.content.promise.Standard;

/**
 * One standard and how it is kept.
 *
 * @param measured whether there is a source of data; without one there is no number
 */
public record PromisePerformance(Standard standard, boolean measured, Tally tally) {
}
