package org.heardportal.publishing;

import java.time.Instant;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;

/**
 * An owner wants a draft published.
 *
 * @param path of its file within the content folder
 * @param version of the draft as the owner saw it
 * @param reason why, in words; at most 500 characters
 * @param publishAt when; empty for at once
 */
public record SendDraft(SignedInPerson by, String path, int version, String reason, Optional<Instant> publishAt) {
}
