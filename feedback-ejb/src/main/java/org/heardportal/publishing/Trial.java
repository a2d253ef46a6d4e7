package org.heardportal.publishing;

import java.util.List;
import java.util.Optional;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.ContentProblem;

/**
 * The content with a draft in its place, before anybody but its owners can read it.
 *
 * @param library what residents would read; empty where it could not be used
 * @param problems what keeps it from being used
 */
public record Trial(Optional<ContentLibrary> library, List<ContentProblem> problems) {
}
