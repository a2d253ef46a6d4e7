package org.heardportal.publishing;

import java.util.Optional;
import org.heardportal.account.SignedInPerson;

/**
 * An owner saves what they wrote.
 *
 * @param path of the file within the content folder
 * @param text the whole new text of the file
 * @param version of the draft as the owner saw it; empty where there was none
 */
public record SaveDraft(SignedInPerson by, String path, String text, Optional<Integer> version) {
}
