package org.heardportal.discovery;

import org.heardportal.account.SignedInPerson;

/**
 * An owner's change of how pages are found.
 *
 * @param base id of the revision that the preview was looked at over; another current one is a change in between
 * @param reason why, in words; at most 500 characters
 */
public record SavePolicy(SignedInPerson by, PolicyEdit edit, long base, String reason) {
}
