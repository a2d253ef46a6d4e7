package org.heardportal.search;

/**
 * A spelling that fits better.
 *
 * @param typed what was typed
 * @param better what was probably meant
 * @param applied true when the results are already those of {@code better}
 */
public record Correction(String typed, String better, boolean applied) {
}
