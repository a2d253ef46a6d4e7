/**
 * Keeps the system as it was decided: reads its classes, facelets, words, styles and papers and fails where one breaks a rule.
 * Each rule is proved at each run on planted violations, under {@code planted} in the test sources and resources:
 * a guard that no longer sees them fails as well.
 */
package org.heardportal.guard;
