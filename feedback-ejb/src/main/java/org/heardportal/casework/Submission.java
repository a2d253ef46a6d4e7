package org.heardportal.casework;

import java.util.Arrays;

/**
 * A form that was sent.
 *
 * @param request that it made
 * @param body SHA-256 of what was sent
 */
record Submission(long request, byte[] body) {

    boolean isOf(byte[] otherBody) {
        return Arrays.equals(body, otherBody);
    }
}
