package org.heardportal.feedback;

import org.heardportal.account.SignedInPerson;
import org.heardportal.shared.Reference;

/**
 * Looks into a piece of feedback, or ends it.
 *
 * @param version as the owner saw it
 * @param answer what is published about it; empty where it is only looked into
 */
public record DecideOnFeedback(SignedInPerson by, Reference reference, int version, String answer) {
}
