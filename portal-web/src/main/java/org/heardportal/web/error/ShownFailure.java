package org.heardportal.web.error;

/**
 * What the error page tells of.
 *
 * @param incident the number in the log; empty where the mistake is not ours
 */
record ShownFailure(Failure failure, String incident) {
}
