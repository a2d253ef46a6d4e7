package org.heardportal.improvement;

import java.util.List;
import org.heardportal.account.SignedInPerson;
import org.heardportal.shared.Reference;

/**
 * Decides to do something about what people said.
 *
 * @param title what is to be done
 * @param feedback what it answers; at least one
 */
public record OpenTask(SignedInPerson by, String title, List<Reference> feedback) {
}
